/** Findings, trials and what follows from them; knows no container. */
package org.bangyuan.assessment.domain;
