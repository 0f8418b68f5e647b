package org.bangyuan.policy.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.policy.api.Dictionaries;
import org.bangyuan.policy.domain.DictionaryItem;
import org.bangyuan.policy.domain.Reason;
import org.bangyuan.policy.domain.RouteRule;

/** Reasons, routes and dictionaries: short lists. */
@ApplicationScoped
public class Rules {
    @PersistenceContext(unitName = "policy")
    private EntityManager entityManager;

    public void add(RouteRule rule) {
        entityManager.persist(rule);
    }

    public void add(Reason reason) {
        entityManager.persist(reason);
    }

    public void add(DictionaryItem item) {
        entityManager.persist(item);
    }

    /** In the order of the list, of one code the newest wording first. */
    public List<Reason> reasons() {
        return entityManager
                .createQuery(
                        "select r from Reason r order by r.position, r.code, r.validFrom desc",
                        Reason.class)
                .getResultList();
    }

    /** The wordings of one code, the newest first. */
    public List<Reason> reasons(String code) {
        return entityManager
                .createQuery(
                        "select r from Reason r where r.code = :code order by r.validFrom desc",
                        Reason.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** All routes, the newest first. */
    public List<RouteRule> routes() {
        return entityManager
                .createQuery("select r from RouteRule r order by r.validFrom desc", RouteRule.class)
                .getResultList();
    }

    /** The versions of one rule. */
    public List<RouteRule> routes(AssistanceType type, String countyOrg) {
        return routes().stream()
                .filter(rule -> rule.type() == type && Objects.equals(rule.countyOrg(), countyOrg))
                .toList();
    }

    /** In the order of the list, of one code the newest wording first. */
    public List<DictionaryItem> entries(Dictionaries.Name dictionary) {
        return entityManager
                .createQuery(
                        "select d from DictionaryItem d where d.dictionary = :dictionary"
                                + " order by d.position, d.code, d.validFrom desc",
                        DictionaryItem.class)
                .setParameter("dictionary", dictionary)
                .getResultList();
    }
}
