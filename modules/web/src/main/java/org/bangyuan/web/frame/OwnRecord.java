package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.bangyuan.accounts.api.Recusals;
import org.bangyuan.accounts.api.StaffAccounts;

/** 办公电话 and 回避申报 (SD-8) of the signed-in person. */
@Named
@RequestScoped
public class OwnRecord {
    @Inject private Attempt attempt;
    @Inject private StaffAccounts accounts;
    @Inject private Recusals recusals;
    @Inject private Words words;

    private String officePhone;
    private String relation;
    private String relativeName;
    private String relativeNumber;

    public void savePhone() {
        done(() -> accounts.changeOwnPhone(officePhone), "web.me.phone.saved");
    }

    public void declare() {
        done(
                () -> recusals.declare(relation, relativeName, relativeNumber),
                "web.me.recusal.declared");
    }

    public void withdraw(UUID id) {
        done(() -> recusals.withdraw(id), "web.me.recusal.withdrawn");
    }

    private void done(Runnable command, String said) {
        if (attempt.run(command)) {
            Redirects.to("/me.xhtml", words.get(said));
        }
    }

    public List<Recusals.Declared> getRelatives() {
        return recusals.own();
    }

    /** What a relative may be: everything but the person. */
    public List<Recusals.Relation> getRelations() {
        return List.of(
                Recusals.Relation.SPOUSE,
                Recusals.Relation.PARENT,
                Recusals.Relation.CHILD,
                Recusals.Relation.SIBLING,
                Recusals.Relation.OTHER);
    }

    public String getOfficePhone() {
        return officePhone == null ? accounts.ownPhone() : officePhone;
    }

    public void setOfficePhone(String officePhone) {
        this.officePhone = officePhone;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }

    public String getRelativeName() {
        return relativeName;
    }

    public void setRelativeName(String relativeName) {
        this.relativeName = relativeName;
    }

    public String getRelativeNumber() {
        return relativeNumber;
    }

    public void setRelativeNumber(String relativeNumber) {
        this.relativeNumber = relativeNumber;
    }
}
