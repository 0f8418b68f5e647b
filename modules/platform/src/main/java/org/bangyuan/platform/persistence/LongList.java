package org.bangyuan.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Keyset;
import org.bangyuan.platform.paging.PageRequest;
import org.bangyuan.platform.paging.Part;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;

/**
 * A list of entities that may be long, read in the database's own language: the part beside a row
 * (ADR 0067), how many there are, or all of them one after the other.
 *
 * @param type what a row of the table is read as
 * @param order of the list, with its table and alias
 * @param condition on the alias, with parameters written {@code #name}; nothing typed stands in it
 * @param binding gives the parameters of the condition their values
 */
public record LongList<E>(
        EntityManager entities,
        Class<E> type,
        Keyset order,
        String condition,
        Consumer<Query> binding) {
    /** A part, and how long the whole is. */
    public Part<E> part(SliceRequest request) {
        return new Part<>(slice(request), bounded());
    }

    public Slice<E> slice(SliceRequest request) {
        Query rows = rows(order.slice(request));
        if (request.row() != null) {
            rows.setParameter("row", request.row().toString());
        }
        return Slice.of(request, found(rows));
    }

    /** For lists that are short by nature. */
    public List<E> page(PageRequest page) {
        return found(rows(order.page(page)));
    }

    /** To the last row, few of them in memory; what was read is let go of. */
    public void each(Function<E, UUID> id, Consumer<E> reading) {
        SliceRequest request = SliceRequest.first(PageRequest.MOST);
        while (request != null) {
            Slice<E> slice = slice(request);
            slice.rows().forEach(reading);
            entities.clear();
            request = request.following(slice, id);
        }
    }

    /** How many there are, exactly. */
    public long count() {
        return number("select count(*)" + from());
    }

    /** How many there are, exact up to {@link Count#MOST}. */
    public Count bounded() {
        return Count.of(
                number(
                        "select count(*) from (select 1"
                                + from()
                                + " limit "
                                + (Count.MOST + 1)
                                + ") found"));
    }

    private String from() {
        return " from " + order.table() + " " + order.alias() + " where " + condition;
    }

    private Query rows(String rest) {
        return bound(
                entities.createNativeQuery("select " + order.alias() + ".*" + from() + rest, type));
    }

    private long number(String statement) {
        Query count = bound(entities.createNativeQuery(statement));
        return ((Number) count.getSingleResult()).longValue();
    }

    private Query bound(Query query) {
        binding.accept(query);
        return query;
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private List<E> found(Query rows) {
        return rows.getResultList();
    }
}
