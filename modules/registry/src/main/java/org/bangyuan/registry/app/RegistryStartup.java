package org.bangyuan.registry.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.platform.schema.Migrations;
import org.bangyuan.registry.persistence.NameSounds;

/** Brings the schema up to date before anybody asks for a person. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class RegistryStartup {
    @Inject private Migrations migrations;
    @Inject private NameSounds sounds;

    @PostConstruct
    void migrate() {
        migrations.migrate("registry");
        sounds.fillIn();
    }
}
