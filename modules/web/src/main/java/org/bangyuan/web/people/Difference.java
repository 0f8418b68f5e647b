package org.bangyuan.web.people;

/**
 * One field of what two clerks did to the same thing: as the second one saw it on opening, as it is
 * recorded now, and as they typed it; each in words.
 */
public record Difference(String field, String label, String seen, String theirs, String mine) {
    public String getField() {
        return field;
    }

    public String getLabel() {
        return label;
    }

    public String getSeen() {
        return seen;
    }

    public String getTheirs() {
        return theirs;
    }

    public String getMine() {
        return mine;
    }

    /** True where what was typed is not what is recorded now. */
    public boolean isDiffers() {
        return !theirs.equals(mine);
    }

    boolean isSaid() {
        return !(seen + theirs + mine).isEmpty();
    }
}
