/** The tables of schema {@code papers}: archived papers and the rows of numbers. */
package org.bangyuan.papers.persistence;
