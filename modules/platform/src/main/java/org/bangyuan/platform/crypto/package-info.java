/** Encryption of identity numbers, accounts and drafts at rest. */
package org.bangyuan.platform.crypto;
