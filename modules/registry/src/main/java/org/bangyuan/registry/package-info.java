/** 档案: persons, households, identities, registers, consents. */
package org.bangyuan.registry;
