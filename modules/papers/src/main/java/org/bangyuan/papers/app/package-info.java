/** Session beans: transactions, numbers, archive. No wording and no layout here. */
package org.bangyuan.papers.app;
