/**
 * What every page shares: who is signed in, texts in their language, navigation, how refusals
 * become messages, how values are shown. Nothing of one area of work belongs here.
 */
package org.bangyuan.web.frame;
