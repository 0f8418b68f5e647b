/** What every persistence unit needs and the provider lacks. No entity lives here. */
package org.bangyuan.platform.persistence;
