/** Texts by key, Chinese first. */
package org.bangyuan.platform.text;
