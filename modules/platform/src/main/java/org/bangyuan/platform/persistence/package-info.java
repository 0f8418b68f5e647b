/**
 * What every persistence unit needs and the provider lacks, and long lists. No entity lives here.
 */
package org.bangyuan.platform.persistence;
