package org.bangyuan.cases.app;

import org.bangyuan.cases.api.CaseAction;
import org.bangyuan.cases.api.CaseStage;
import org.bangyuan.cases.domain.Actor;
import org.bangyuan.cases.domain.AssistanceCase;

/**
 * A step about to be taken on a locked case.
 *
 * @param before stage at which the case stood
 */
record CaseStep(AssistanceCase matter, Actor actor, CaseAction action, CaseStage before) {}
