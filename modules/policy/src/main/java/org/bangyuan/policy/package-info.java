/** 政策参数: dated parameters, calendars, areas and organisations, routes, dictionaries. */
package org.bangyuan.policy;
