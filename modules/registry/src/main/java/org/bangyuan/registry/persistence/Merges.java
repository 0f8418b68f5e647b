package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.registry.domain.Likeness.Compared;
import org.bangyuan.registry.domain.PersonMerge;
import org.bangyuan.registry.domain.Recording;

/** Merges, and pairs of records that look like one person. */
@ApplicationScoped
public class Merges {
    private static final String PAIR =
            "select cast(p.id as text), cast(o.id as text), p.name = o.name, p.born = o.born,"
                    + " coalesce(p.phone_index = o.phone_index, false)"
                    + " from registry.person p join registry.person o on ";
    private static final String REST =
            " and o.id <> p.id and o.merged_into is null and p.merged_into is null"
                    + " and o.sex = p.sex and %s and (p.id < o.id or not coalesce(%s, false))"
                    + " and not exists (select 1 from registry.distinct_pair d where"
                    + " d.first_id = least(p.id, o.id) and d.second_id = greatest(p.id, o.id))";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /** Two records and what the database finds in common. */
    public record Pair(UUID first, UUID second, Compared compared) {}

    public void add(PersonMerge merge) {
        entities.persist(merge);
    }

    public Optional<PersonMerge> find(UUID id) {
        return Optional.ofNullable(entities.find(PersonMerge.class, id));
    }

    /** The latest first. */
    public List<PersonMerge> into(UUID survivor) {
        return entities.createQuery(
                        "select m from PersonMerge m where m.survivor = :survivor"
                                + " order by m.mergedAt desc",
                        PersonMerge.class)
                .setParameter("survivor", survivor)
                .getResultList();
    }

    /**
     * Pairs of which at least one record lies within the scope: the same name or sound and
     * birthday, the same name and end of the number, the same name and phone.
     */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<Pair> alike(Scope scope, int most) {
        String within = scope.columns("p");
        String other = scope.columns("o");
        String rest = String.format(REST, within, other);
        Query query =
                entities.createNativeQuery(
                        "select * from ("
                                + PAIR
                                + "o.born = p.born and o.sort_name = p.sort_name"
                                + rest
                                + " union "
                                + PAIR
                                + "o.last_four_name_index = p.last_four_name_index"
                                + rest
                                + " union "
                                + PAIR
                                + "o.phone_index = p.phone_index and o.name = p.name"
                                + rest
                                + ") pair (first_id, second_id, name, born, phone)"
                                + " order by name and born and phone desc, name desc, born desc,"
                                + " first_id, second_id limit "
                                + most);
        if (scope.organisation() != null) {
            query.setParameter("organisation", scope.organisation());
        }
        return ((List<Object[]>) query.getResultList()).stream().map(Merges::pair).toList();
    }

    /** Pairs of which somebody waits to hear, the earliest first. */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<Pair> asked() {
        return ((List<Object[]>)
                        entities.createNativeQuery(
                                        PAIR
                                                + "o.id <> p.id join registry.merge_request r"
                                                + " on r.first_id = p.id and r.second_id = o.id"
                                                + " where r.answer is null"
                                                + " and p.merged_into is null"
                                                + " and o.merged_into is null"
                                                + " order by r.asked_at, r.id")
                                .getResultList())
                .stream().map(Merges::pair).toList();
    }

    private static Pair pair(Object[] row) {
        return new Pair(
                UUID.fromString((String) row[0]),
                UUID.fromString((String) row[1]),
                new Compared((Boolean) row[2], (Boolean) row[3], (Boolean) row[4]));
    }

    /** 不是同一人; said twice it is as if said once. */
    public void distinguish(UUID first, UUID second, Recording recording) {
        entities.createNativeQuery(
                        "insert into registry.distinct_pair (first_id, second_id, reason,"
                                + " decided_at, decided_by) values (least(cast(?1 as uuid),"
                                + " cast(?2 as uuid)), greatest(cast(?1 as uuid), cast(?2 as uuid)),"
                                + " ?3, ?4, ?5) on conflict do nothing")
                .setParameter(1, first.toString())
                .setParameter(2, second.toString())
                .setParameter(3, recording.source())
                .setParameter(4, Timestamp.from(recording.at()))
                .setParameter(5, recording.by())
                .executeUpdate();
    }
}
