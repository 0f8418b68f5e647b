/** Facts about people, recorded and corrected in the container. */
package org.bangyuan.ear.registry;
