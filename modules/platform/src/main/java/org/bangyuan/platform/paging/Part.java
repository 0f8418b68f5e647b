package org.bangyuan.platform.paging;

/**
 * A part of a long list, and how long the list is.
 *
 * @param count how many rows the whole list has
 */
public record Part<T>(Slice<T> slice, Count count) {}
