/** Wording, forms and the type page, without container or database. */
package org.bangyuan.papers.domain;
