/** 四(一) 生活援助: the monthly top-up of veterans in dibao households. Pure functions. */
package org.bangyuan.engine.living;
