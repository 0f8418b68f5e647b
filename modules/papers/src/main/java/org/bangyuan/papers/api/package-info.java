/** Issuing official papers and their numbers. */
package org.bangyuan.papers.api;
