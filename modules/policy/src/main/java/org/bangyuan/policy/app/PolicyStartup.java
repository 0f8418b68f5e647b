package org.bangyuan.policy.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/** Migrates the schema, then fills what is empty. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PolicyStartup {
    @Inject private Migrations migrations;
    @Inject private BuiltInPolicy builtIn;

    @PostConstruct
    void start() {
        migrations.migrate("policy");
        builtIn.load();
    }
}
