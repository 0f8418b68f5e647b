/**
 * 五 办理流程 as others see it: filing, the township's and the county's desk, reading, and the event
 * that an approval fires.
 */
package org.bangyuan.cases.api;
