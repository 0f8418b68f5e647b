package org.bangyuan.architecture.canary.nobodyneedstheedges.web;

/** Stands where it may stand. */
public final class SomePage {}
