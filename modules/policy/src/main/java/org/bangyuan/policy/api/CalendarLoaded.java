package org.bangyuan.policy.api;

/**
 * 工作日历已载入, for the first time or anew by an amended notice: fired in the transaction of the
 * approval; whoever counted days that reach into the year counts them again.
 */
public record CalendarLoaded(int year) {}
