package org.bangyuan.architecture.canary.othersseeonlytheapi.cases.domain;

/** Stands where it may stand. */
public final class Hidden {}
