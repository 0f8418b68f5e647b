/** Bugs and holes planted on purpose: the scanner must find each. */
package org.bangyuan.architecture.canary.planted;
