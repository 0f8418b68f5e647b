/** 四(七) 社会化援助: services matched to needs. Pure functions. */
package org.bangyuan.engine.social;
