package org.bangyuan.policy.api;

/**
 * 工作日历已载入: fired in the transaction of the approval; whoever counted days that reach into the year
 * counts them again.
 */
public record CalendarLoaded(int year) {}
