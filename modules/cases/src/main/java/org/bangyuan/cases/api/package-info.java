/**
 * 五 办理流程 as others see it: filing, the township's and the county's desk, reconsidering, reading,
 * and the events that an approval and a revocation fire.
 */
package org.bangyuan.cases.api;
