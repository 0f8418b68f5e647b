package org.bangyuan.demo.app;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bangyuan.assessment.api.Discoveries;
import org.bangyuan.platform.mode.Mode;
import org.bangyuan.platform.schema.Migrations;

/**
 * In demonstration mode, and in no other: stations, accounts, people and cases, once; fresh
 * passwords at every start. It ends before the pages answer, so nobody meets a demonstration half
 * made.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStartup {
    @Inject private Migrations migrations;
    @Inject private DemoStaff staff;
    @Inject private DemoPeople people;
    @Inject private DemoCases cases;
    @Inject private Steps steps;
    @Inject private Discoveries discoveries;
    @Inject private MachineClock clock;

    @PostConstruct
    void start() {
        if (!Mode.current().isDemo()) {
            return;
        }
        migrations.migrate("demo");
        staff.open();
        people.load();
        cases.play();
        lookForThoseWhoNeverAsked();
        staff.handOutPasswords();
    }

    /** The first 排查, so that the to-do of the stations is not empty before the first night. */
    private void lookForThoseWhoNeverAsked() {
        if (!steps.isDone("discovery")) {
            discoveries.runNow();
            steps.once("discovery", clock.now(), () -> {});
        }
    }
}
