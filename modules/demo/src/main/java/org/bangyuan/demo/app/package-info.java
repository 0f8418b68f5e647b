/**
 * What the demonstration does at its start, through the published interfaces of the other modules.
 */
package org.bangyuan.demo.app;
