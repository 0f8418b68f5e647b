package org.bangyuan.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.bangyuan.accounts.api.SignInLog;
import org.bangyuan.accounts.api.SignInLog.SignInView;

/** 最近登录 of the signed-in person, so that they see a sign-in that was not theirs. */
@Named
@RequestScoped
public class OwnSignIns {
    @Inject private SignInLog log;

    private List<SignInView> rows;

    public List<SignInView> getRows() {
        if (rows == null) {
            rows = log.own();
        }
        return rows;
    }
}
