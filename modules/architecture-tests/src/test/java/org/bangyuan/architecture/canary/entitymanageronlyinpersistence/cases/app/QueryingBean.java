package org.bangyuan.architecture.canary.entitymanageronlyinpersistence.cases.app;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose. */
interface QueryingBean {
    EntityManager manager();
}
