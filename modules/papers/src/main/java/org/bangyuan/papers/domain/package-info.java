/**
 * What a paper says and how it looks: wording, forms, fonts, type page, and the archived paper.
 * Nothing here knows the container or the database.
 */
package org.bangyuan.papers.domain;
