/** Demonstration or production: the one switch, set once for the process. */
package org.bangyuan.platform.mode;
