package org.bangyuan.platform.paging;

/**
 * The order of a long list, as the database has it in an index, and the way from a row to the rows
 * next to it. Written with {@code #row} for the row that the request names.
 *
 * @param table with its schema
 * @param alias of the table in the statement
 * @param key what is ordered by, with {@code %s} for the alias, never null in the database; empty
 *     where the ids alone are the order
 * @param ascending direction of key and id alike, so that one index serves it
 */
public record Keyset(String table, String alias, String key, boolean ascending) {
    /** What a slice adds to the statement of the list, from the condition on. */
    public String slice(SliceRequest request) {
        return beyond(request) + orderBy(request) + " limit " + (request.size() + 1);
    }

    /** From the first row to the last. */
    public String whole() {
        return orderBy(SliceRequest.first(1));
    }

    /** As {@link #slice}, by a number of rows to pass over: for lists that are short by nature. */
    public String page(PageRequest request) {
        return orderBy(SliceRequest.first(request.size()))
                + " limit "
                + request.size()
                + " offset "
                + request.offset();
    }

    private boolean isUp(SliceRequest request) {
        return ascending != request.isBackwards();
    }

    /** Rows that come after the given one in the order in which they are read. */
    private String beyond(SliceRequest request) {
        if (request.row() == null) {
            return "";
        }
        String than = isUp(request) ? " > " : " < ";
        String row = "cast(#row as uuid)";
        if (key.isEmpty()) {
            return " and " + alias + ".id" + than + row;
        }
        return " and ("
                + key(alias)
                + ", "
                + alias
                + ".id)"
                + than
                + "((select "
                + key("beside")
                + " from "
                + table
                + " beside where beside.id = "
                + row
                + "), "
                + row
                + ")";
    }

    private String orderBy(SliceRequest request) {
        String direction = isUp(request) ? "" : " desc";
        return " order by "
                + (key.isEmpty() ? "" : key(alias) + direction + ", ")
                + alias
                + ".id"
                + direction;
    }

    private String key(String of) {
        return key.replace("%s", of);
    }
}
