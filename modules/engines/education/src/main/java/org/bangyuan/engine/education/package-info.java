/** 四(四) 教育援助: stages, what the family still bears, the local supplement. Pure functions. */
package org.bangyuan.engine.education;
