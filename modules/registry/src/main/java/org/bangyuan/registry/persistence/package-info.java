/** Schema {@code registry}: repositories, sealing of numbers, converters, the set-based load. */
package org.bangyuan.registry.persistence;
