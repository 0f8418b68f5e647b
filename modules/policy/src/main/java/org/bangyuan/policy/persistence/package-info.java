/** The tables of the policy module. */
package org.bangyuan.policy.persistence;
