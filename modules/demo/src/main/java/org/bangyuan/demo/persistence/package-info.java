/** Schema {@code demo}: which steps of the seeding are done. */
package org.bangyuan.demo.persistence;
