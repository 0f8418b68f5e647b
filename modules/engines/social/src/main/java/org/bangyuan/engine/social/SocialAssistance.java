package org.bangyuan.engine.social;

import static org.bangyuan.kernel.Citation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.bangyuan.engine.AssistanceEngine;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.engine.Determination;
import org.bangyuan.engine.Explanation;
import org.bangyuan.engine.Standards;
import org.bangyuan.engine.facts.SocialFacts;
import org.bangyuan.engine.facts.SocialFacts.Service;
import org.bangyuan.engine.facts.SocialResult;
import org.bangyuan.kernel.Citation;
import org.bangyuan.kernel.Money;

/**
 * 四(七): charities, organisations and enterprises are encouraged to serve; nobody has a claim and
 * there is no money in it. What a person needs is matched with what is offered in the county.
 */
@ApplicationScoped
public class SocialAssistance implements AssistanceEngine<SocialFacts, SocialResult> {
    private static final Citation SECTION = measure("四(七)");

    @Override
    public AssistanceType type() {
        return AssistanceType.SOCIAL;
    }

    @Override
    public Class<SocialFacts> factsType() {
        return SocialFacts.class;
    }

    @Override
    public String version() {
        return "social-1";
    }

    @Override
    public Determination<SocialResult> assess(SocialFacts facts, Standards standards) {
        Explanation why = new Explanation();
        List<Service> matched = new ArrayList<>();
        List<Service> open = new ArrayList<>();
        for (Service service : Service.values()) {
            if (facts.needs().contains(service)) {
                boolean offered = facts.offered().contains(service);
                (offered ? matched : open).add(service);
                why.because(SECTION, offered ? "social.matched" : "social.open", service);
            }
        }
        SocialResult result = new SocialResult(matched, open);
        if (matched.isEmpty() && open.isEmpty()) {
            return why.because(SECTION, "social.no-need").notEntitled(result);
        }
        return matched.isEmpty() ? why.discretionary(result) : why.entitled(Money.ZERO, result);
    }
}
