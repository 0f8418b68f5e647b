/**
 * 资金发放: what waits to be paid, the lists, one list from its maker to the bank. Rules about money
 * lie in the payments module.
 */
package org.bangyuan.web.payments;
