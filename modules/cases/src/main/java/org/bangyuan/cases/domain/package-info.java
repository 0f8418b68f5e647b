/**
 * The procedure of 五 as entities and values: one matter, its stages, its clocks, who took part in
 * which capacity, and the reading of what was typed. Knows no container and no database.
 */
package org.bangyuan.cases.domain;
