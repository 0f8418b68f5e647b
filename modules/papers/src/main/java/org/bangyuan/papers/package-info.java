/** 文书: templates, numbering, rendering, archive of what was issued. */
package org.bangyuan.papers;
