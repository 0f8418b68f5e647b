/**
 * 政策参数: pages on parameters, calendar, organisations, reasons and routes. They show, and open
 * stations.
 */
package org.bangyuan.web.policy;
