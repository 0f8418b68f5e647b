package org.bangyuan.assessment.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/** Brings the schema up to date before anybody asks what is due. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AssessmentStartup {
    @Inject private Migrations migrations;

    @PostConstruct
    void migrate() {
        migrations.migrate("assessment");
    }
}
