/**
 * 主动发现、走访: what was found about people and what comes of it, discovery runs, figures, visits. Pages
 * of {@code webapp/findings}; the assessment module decides.
 */
package org.bangyuan.web.findings;
