package org.bangyuan.architecture.canary.enginesdonotknoweachother.engine.medical;

/** Stands where it may stand. */
public final class Medical {}
