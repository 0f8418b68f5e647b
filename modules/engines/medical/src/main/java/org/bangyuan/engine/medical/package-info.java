/** 四(二) 医疗援助: half of what is left of compliant costs, under a yearly cap. Pure functions. */
package org.bangyuan.engine.medical;
