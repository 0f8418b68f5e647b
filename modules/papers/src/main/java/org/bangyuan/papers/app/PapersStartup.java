package org.bangyuan.papers.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/** Brings schema {@code papers} up to date. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PapersStartup {
    @Inject private Migrations migrations;

    @PostConstruct
    void migrate() {
        migrations.migrate("papers");
    }
}
