/**
 * The walls between the modules and the habits of the code, as tests over everything. Each rule has
 * a canary under {@code canary} that breaks it, so that a rule which no longer bites is noticed.
 */
package org.bangyuan.architecture;
