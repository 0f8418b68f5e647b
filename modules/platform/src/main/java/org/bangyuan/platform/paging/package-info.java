/** Lists in pages: nothing in this system is listed without an upper bound. */
package org.bangyuan.platform.paging;
