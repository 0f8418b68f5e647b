package org.bangyuan.web.payments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.UUID;
import org.bangyuan.payments.api.LivingDesk;
import org.bangyuan.payments.api.PaymentDesk.LineKind;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/** 生活补助核定: what the month comes to for one person, and the lines that are entered. */
@Named
@ViewScoped
public class LivingPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject private transient LivingDesk desk;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private UUID person;
    private String month;
    private String kind = LineKind.GRANT.name();
    private String yuan;
    private String reference;
    private String reason;

    private transient LivingDesk.Sheet sheet;

    /** Before anything is shown: who may not see it is answered first. */
    public void open() {
        getSheet();
    }

    public LivingDesk.Sheet getSheet() {
        if (sheet == null) {
            if (person == null) {
                throw Problem.notFound("registry.no-such-person");
            }
            sheet = desk.sheet(person, month);
        }
        return sheet;
    }

    public void enter() {
        String seen = getSheet().month().toString();
        if (attempt.run(() -> desk.enter(command(seen)))) {
            Redirects.to(
                    "/payments/living.xhtml?person=" + person + "&month=" + seen,
                    words.get("web.living.done"));
        }
    }

    private LivingDesk.EnterLiving command(String seen) {
        LineKind chosen =
                Arrays.stream(LineKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null);
        return new LivingDesk.EnterLiving(person, seen, chosen, yuan, reference, reason);
    }

    public LineKind[] getKinds() {
        return LineKind.values();
    }

    public UUID getPerson() {
        return person;
    }

    public void setPerson(UUID person) {
        this.person = person;
    }

    public String getMonth() {
        return month;
    }

    public void setMonth(String month) {
        this.month = month;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getYuan() {
        return yuan;
    }

    public void setYuan(String yuan) {
        this.yuan = yuan;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
