package org.bangyuan.architecture.canary.apishowsnoinsides.cases.domain;

/** Stands where it may stand. */
public final class Inside {}
