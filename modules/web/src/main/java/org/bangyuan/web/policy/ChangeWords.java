package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.ParameterName.Unit;
import org.bangyuan.policy.api.Change;
import org.bangyuan.policy.api.Change.ParameterChange;
import org.bangyuan.policy.api.ChangeWording;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;

/** A change in the words of whoever looks. */
@Named
@RequestScoped
public class ChangeWords {
    @Inject private ParameterRegister register;
    @Inject private Organisations organisations;
    @Inject private Shown shown;
    @Inject private Words words;
    @Inject private Me me;

    private ChangeWording wording() {
        return new ChangeWording(me.getLocale(), this::nameOf);
    }

    /** What it is about: 生活补助增发比例, 2027 年工作日历. */
    public String about(Change change) {
        return wording().about(change);
    }

    /** What will hold, in a few words. */
    public String brief(Change change) {
        return wording()
                .brief(change, change instanceof ParameterChange value ? unit(value) : Unit.TEXT);
    }

    /** True if something ends. */
    public boolean isEnd(Change change) {
        return ChangeWording.isEnd(change);
    }

    public Unit unit(ParameterChange value) {
        return register.series(value.name(), shown.getToday()).unit();
    }

    /** Everything that it says, line by line, but for a parameter and a calendar. */
    public List<ChangeWording.Line> lines(Change change) {
        List<ChangeWording.Line> lines = new ArrayList<>(wording().lines(change));
        lines.add(new ChangeWording.Line(words.get("policy.page.from"), shown.date(change.from())));
        return lines;
    }

    private String nameOf(String code) {
        return organisations.find(code).map(Organisation::name).orElse("");
    }
}
