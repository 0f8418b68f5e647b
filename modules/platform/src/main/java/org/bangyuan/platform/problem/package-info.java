/** Expected refusals and what is wrong with a field. Unexpected failures stay exceptions. */
package org.bangyuan.platform.problem;
