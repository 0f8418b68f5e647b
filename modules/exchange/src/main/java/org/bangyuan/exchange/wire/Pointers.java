package org.bangyuan.exchange.wire;

/** Field paths of the forms as JSON pointers (RFC 6901) into the request that was sent. */
public final class Pointers {
    private Pointers() {}

    /**
     * {@code members[1].citizenId} is {@code /members/1/citizenId}; a pointer stays as it is, and
     * so does {@code ?limit} for a query parameter.
     */
    public static String of(String field) {
        if (field.isEmpty() || field.startsWith("/") || field.startsWith("?")) {
            return field;
        }
        String pointer = "/" + field.replace("[", "/").replace("]", "").replace(".", "/");
        return switch (pointer) {
            case "/account" -> "/circumstances";
            case "/requestedYuan" -> "/requestedFen";
            case "/personId" -> "/members/0/citizenId";
            case "/town", "/responsibleOrg", "/hukouArea" -> "/townOrg";
            default ->
                    pointer.replaceAll(
                            "^(/members/\\d+)/monthlyIncomeYuan$", "$1/monthlyIncomeFen");
        };
    }
}
