package org.bangyuan.cases.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/** Brings the schema {@code cases} up to date before anything else of the module is used. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class CasesSchema {
    private Migrations migrations;

    protected CasesSchema() {} // for the container only

    @Inject
    public CasesSchema(Migrations migrations) {
        this.migrations = migrations;
    }

    @PostConstruct
    void migrate() {
        migrations.migrate("cases");
    }
}
