/** 四(三) 住房援助: dangerous dwellings, public rental housing. Pure functions. */
package org.bangyuan.engine.housing;
