package org.bangyuan.registry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.registry.domain.Recording;

/** 申请合并: pairs that somebody asked whoever is responsible for both places to look into. */
@ApplicationScoped
public class MergeRequests {
    private static final int MOST = 1_000;
    private static final String OF =
            " first_id = least(cast(?1 as uuid), cast(?2 as uuid))"
                    + " and second_id = greatest(cast(?1 as uuid), cast(?2 as uuid))";

    @PersistenceContext(unitName = "registry")
    private EntityManager entities;

    /** A request that waits. */
    public record Request(UUID first, UUID second, LocalDate on, String org, String reason) {
        public boolean isOf(UUID one, UUID other) {
            return first.equals(one) && second.equals(other)
                    || first.equals(other) && second.equals(one);
        }
    }

    /** How a request ended. */
    public enum Answer {
        MERGED,
        DISTINCT
    }

    /** The earliest first. */
    @SuppressWarnings("unchecked") // rows of a native query
    public List<Request> waiting() {
        return ((List<Object[]>)
                        entities.createNativeQuery(
                                        "select cast(first_id as text), cast(second_id as text),"
                                                + " to_char(asked_at at time zone 'Asia/Shanghai',"
                                                + " 'YYYY-MM-DD'), asked_org, reason"
                                                + " from registry.merge_request"
                                                + " where answer is null order by asked_at, id"
                                                + " limit "
                                                + MOST)
                                .getResultList())
                .stream().map(MergeRequests::request).toList();
    }

    private static Request request(Object[] row) {
        return new Request(
                UUID.fromString((String) row[0]),
                UUID.fromString((String) row[1]),
                LocalDate.parse((String) row[2]),
                (String) row[3],
                (String) row[4]);
    }

    /** True if somebody waits for an answer. */
    public boolean isWaiting(UUID first, UUID second) {
        return isThere(first, second, " and answer is null");
    }

    /** True if somebody asked for it, whatever became of it. */
    public boolean wereAsked(UUID first, UUID second) {
        return isThere(first, second, "");
    }

    private boolean isThere(UUID first, UUID second, String more) {
        return !entities.createNativeQuery("select 1 from registry.merge_request where" + OF + more)
                .setParameter(1, first.toString())
                .setParameter(2, second.toString())
                .getResultList()
                .isEmpty();
    }

    /** Asked for twice it is as if asked for once. */
    public void ask(UUID first, UUID second, String org, Recording recording) {
        entities.createNativeQuery(
                        "insert into registry.merge_request (first_id, second_id, reason, asked_at,"
                                + " asked_by, asked_org) values (least(cast(?1 as uuid),"
                                + " cast(?2 as uuid)), greatest(cast(?1 as uuid), cast(?2 as uuid)),"
                                + " ?3, ?4, ?5, ?6) on conflict do nothing")
                .setParameter(1, first.toString())
                .setParameter(2, second.toString())
                .setParameter(3, recording.source())
                .setParameter(4, Timestamp.from(recording.at()))
                .setParameter(5, recording.by())
                .setParameter(6, org)
                .executeUpdate();
    }

    /** What came of it; nothing where nobody had asked. */
    public void answer(UUID first, UUID second, Answer answer, Recording recording) {
        entities.createNativeQuery(
                        "update registry.merge_request set answer = ?3, answered_at = ?4,"
                                + " answered_by = ?5 where answer is null and"
                                + OF)
                .setParameter(1, first.toString())
                .setParameter(2, second.toString())
                .setParameter(3, answer.name())
                .setParameter(4, Timestamp.from(recording.at()))
                .setParameter(5, recording.by())
                .executeUpdate();
    }
}
