/**
 * What people do with Bangyuan, played in a real Chromium against the real server with
 * demonstration data. A journey is a class ending in {@code IT} with {@link
 * org.bangyuan.journeys.Journey}; it gets people who sign in from {@link
 * org.bangyuan.journeys.Site}.
 */
package org.bangyuan.journeys;
