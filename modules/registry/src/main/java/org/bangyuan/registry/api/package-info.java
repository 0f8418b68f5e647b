/**
 * People and households: looking them up ({@code People}, {@code PersonFile} with every fact on
 * both time axes), entering facts ({@code Registration}), correcting and ending them ({@code
 * Corrections}), and what takes a second person ({@code Proposals}).
 */
package org.bangyuan.registry.api;
