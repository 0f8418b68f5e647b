/** 统计公示: the cockpit, the lists behind its figures, and the monthly finance reports. */
package org.bangyuan.web.reports;
