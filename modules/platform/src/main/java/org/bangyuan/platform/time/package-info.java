/** The clock of the business, in Asia/Shanghai. Nothing else in the system asks for the time. */
package org.bangyuan.platform.time;
