package org.bangyuan.architecture.canary.namessaywhatathingis.cases.app;

/** Breaks a rule on purpose. */
final class CaseHelper {}
