package org.bangyuan.audit.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/**
 * The first bean to start: the platform's own tables, which belong to no module, then the log's.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditStartup {
    @Inject private Migrations migrations;

    @PostConstruct
    void migrate() {
        migrations.migrate("platform");
        migrations.migrate("audit");
    }
}
