package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.accounts.api.StaffAccounts;
import org.bangyuan.platform.problem.Problem;

/** 修改密码 of the signed-in person. */
@Named
@RequestScoped
public class OwnPassword {
    @Inject private Attempt attempt;
    @Inject private StaffAccounts accounts;
    @Inject private Words words;

    private String current;
    private String wanted;
    private String again;

    public void change() {
        if (attempt.run(this::changeChecked)) {
            Redirects.to("/me.xhtml", words.get("web.me.password.changed"));
        }
    }

    private void changeChecked() {
        if (!wanted.equals(again)) {
            throw Problem.invalid("again", "web.me.password.differs");
        }
        accounts.changeOwnPassword(current, wanted);
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
