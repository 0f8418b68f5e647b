package org.bangyuan.accounts.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.bangyuan.accounts.api.SignInLog.Outcome;

/** 登录记录: one row of the sign-in log, only ever added. */
@Entity
@Table(schema = "accounts", name = "sign_in_log")
public class SignIn {
    private static final int LONGEST_ADDRESS = 45;

    @Id
    @SequenceGenerator(
            name = "accounts_sign_in",
            schema = "accounts",
            sequenceName = "sign_in_log_seq",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts_sign_in")
    private long id;

    @Column(nullable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    private String username;

    @Column(nullable = false)
    private String address;

    protected SignIn() {} // for JPA only

    /**
     * @param username of an account, or null if what was typed is none
     */
    public SignIn(Instant at, Outcome outcome, String username, String address) {
        this.at = at;
        this.outcome = outcome;
        this.username = username;
        this.address =
                address.length() > LONGEST_ADDRESS
                        ? address.substring(0, LONGEST_ADDRESS)
                        : address;
    }

    public Instant at() {
        return at;
    }

    public Outcome outcome() {
        return outcome;
    }

    public String address() {
        return address;
    }
}
