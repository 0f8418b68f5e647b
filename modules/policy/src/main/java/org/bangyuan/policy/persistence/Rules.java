package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bangyuan.policy.api.ReasonCode;
import org.bangyuan.policy.domain.Reason;
import org.bangyuan.policy.domain.RouteRule;

/** Reasons and routes. */
@ApplicationScoped
public class Rules {
    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    public List<Reason> reasons(ReasonCode.Kind kind) {
        return entityManager
                .createQuery(
                        "select r from Reason r where r.kind = :kind order by r.position",
                        Reason.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    public Optional<Reason> reason(String code) {
        return code == null
                ? Optional.empty()
                : Optional.ofNullable(entityManager.find(Reason.class, code));
    }

    /** All that have begun by that day, the latest first. */
    public List<RouteRule> routes(LocalDate day) {
        return entityManager
                .createQuery(
                        "select r from RouteRule r where r.validFrom <= :day"
                                + " order by r.validFrom desc",
                        RouteRule.class)
                .setParameter("day", day)
                .getResultList();
    }
}
