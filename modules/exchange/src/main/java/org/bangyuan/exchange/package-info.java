/** 数据交换: HTTP to use case and back. Decides nothing. */
package org.bangyuan.exchange;
