package org.bangyuan.demo.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bangyuan.accounts.api.FirstAdministrator;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.accounts.api.StaffAccounts.AccountView;
import org.bangyuan.accounts.api.StaffAccounts.OpenAccount;
import org.bangyuan.demo.app.AccountList.Line;
import org.bangyuan.demo.domain.Post;
import org.bangyuan.demo.domain.Posts;
import org.bangyuan.demo.domain.Stations;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.policy.api.StationRegister;
import org.bangyuan.policy.api.StationRegister.OpenStation;

/**
 * The stations and accounts of the demonstration, and the passwords that are good until the next
 * start.
 */
@ApplicationScoped
class DemoStaff {
    @Inject private Steps steps;
    @Inject private Actors actors;
    @Inject private StationRegister stations;
    @Inject private FirstAdministrator firstAdministrator;
    @Inject private StaffAccounts accounts;
    @Inject private AccountList list;
    @Inject private MachineClock clock;

    void open() {
        Instant now = clock.now();
        for (Stations.Station station : Stations.ALL) {
            steps.once(
                    "station " + station.code(),
                    now,
                    () ->
                            stations.open(
                                    new OpenStation(
                                            station.code(), station.areaName(), station.town())));
        }
        Post first = Posts.ADMINISTRATOR;
        steps.once(
                "account " + first.username(),
                now,
                () -> firstAdministrator.open(first.username(), first.name()));
        for (Post post : Posts.besidesTheFirst()) {
            steps.once(
                    "account " + post.username(),
                    now,
                    () -> actors.run(first.username(), () -> open(post)));
        }
    }

    private void open(Post post) {
        accounts.open(
                new OpenAccount(
                        post.username(),
                        post.name(),
                        post.organisation(),
                        Set.of(post.role()),
                        post.officePhone(),
                        post.citizenId()));
    }

    /** New passwords for all of them; they are written to the list and nowhere else. */
    void handOutPasswords() {
        List<Line> lines = new ArrayList<>();
        for (Post post : Posts.besidesTheFirst()) {
            lines.add(reset(post, Posts.ADMINISTRATOR.username()));
        }
        lines.add(reset(Posts.ADMINISTRATOR, Posts.SECOND_ADMINISTRATOR.username()));
        list.write(lines);
    }

    private Line reset(Post post, String administrator) {
        return actors.as(
                administrator,
                () -> {
                    AccountView account = find(post);
                    String password = accounts.resetPassword(account.id(), account.version());
                    return new Line(
                            post.username(),
                            account.name(),
                            post.role(),
                            account.organisationName(),
                            password);
                });
    }

    private AccountView find(Post post) {
        return accounts
                .list(post.username(), null, new PageRequest(0, PageRequest.MOST))
                .rows()
                .stream()
                .filter(account -> account.username().equals(post.username()))
                .findFirst()
                .orElseThrow();
    }
}
