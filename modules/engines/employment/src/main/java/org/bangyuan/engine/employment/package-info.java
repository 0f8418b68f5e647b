/** 四(五) 就业援助: contribution subsidies, posts, services. Pure functions. */
package org.bangyuan.engine.employment;
