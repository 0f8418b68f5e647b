package org.bangyuan.architecture.canary.sessionbeansonlyinapp.cases.domain;

import jakarta.ejb.Stateless;

/** Breaks a rule on purpose. */
@Stateless
class StrayBean {}
