package org.bangyuan.exchange.app;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;

/** Brings the schema {@code exchange} up to date before anybody uses it. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class ExchangeSchemaBean {
    @Inject private Migrations migrations;

    @PostConstruct
    void migrate() {
        migrations.migrate("exchange");
    }
}
