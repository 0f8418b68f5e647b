package org.bangyuan.web.people;

/**
 * One field of what two clerks did to the same thing: as the second one saw it on opening, as it is
 * recorded now, and as they typed it; each in words.
 *
 * @param raw value that is recorded now, as a form takes it in
 */
public record Difference(
        String field, String label, String seen, String theirs, String mine, String raw) {
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
}
