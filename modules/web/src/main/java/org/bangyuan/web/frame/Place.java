package org.bangyuan.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.UUID;
import java.util.function.Function;
import org.bangyuan.platform.paging.Count;
import org.bangyuan.platform.paging.Slice;
import org.bangyuan.platform.paging.SliceRequest;

/** The place in a long list that the address names; a page has one such list. */
@Named("listPlace")
@RequestScoped
public class Place {
    private UUID after;
    private UUID before;
    private boolean end;
    private Integer page;

    /** The part that is asked for; anything that makes no sense is the first page. */
    public SliceRequest request(int size) {
        if (after != null) {
            return SliceRequest.after(after, size);
        }
        if (before != null) {
            return SliceRequest.before(before, size);
        }
        return end ? SliceRequest.last(size) : SliceRequest.first(size);
    }

    /** What was asked for and what was found. */
    public <T> Slicing of(int size, Count count, Slice<T> slice, Function<T, UUID> id) {
        return Slicing.of(page, size, count, slice, id);
    }

    public UUID getAfter() {
        return after;
    }

    public void setAfter(UUID after) {
        this.after = after;
    }

    public UUID getBefore() {
        return before;
    }

    public void setBefore(UUID before) {
        this.before = before;
    }

    public boolean isEnd() {
        return end;
    }

    public void setEnd(boolean end) {
        this.end = end;
    }

    public Integer getPage() {
        return page;
    }

    public void setPage(Integer page) {
        this.page = page;
    }
}
