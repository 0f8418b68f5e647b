package org.bangyuan.assessment.app;

/** Somebody wants a run to begin: observed after the commit, within this module only. */
record DiscoveryAsked() {}
