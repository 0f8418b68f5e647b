package org.bangyuan.accounts.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.util.List;

/** 登录日志: who came, who was refused, who left. */
@Local
public interface SignInLog {
    /** What happened. */
    enum Outcome {
        SIGNED_IN,
        REFUSED,
        SIGNED_OUT
    }

    /** A row of one's own log. */
    record SignInView(Instant at, Outcome outcome, String address) {}

    /**
     * Called by whoever runs the sign-in.
     *
     * @param username as typed; kept only if there is such an account, because people type
     *     passwords into the wrong field
     * @param address network address of the browser
     */
    void record(Outcome outcome, String username, String address);

    /** The latest rows about the acting person, newest first, at most 20. */
    List<SignInView> own();
}
