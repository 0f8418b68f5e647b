package org.bangyuan.web.cases;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bangyuan.cases.api.TownDesk;
import org.bangyuan.web.frame.Words;

/** 入户调查表 on the bench: the rows of 信息核对, and the form read together with them. */
public class VisitSheet implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is checked in every case; more can be added. */
    private static final List<String> USUAL = List.of("HUKOU", "SOCIAL");

    private final ArrayList<Row> rows = new ArrayList<>();

    /** A row of 信息核对. */
    public static class Row implements Serializable {
        private static final long serialVersionUID = 1L;

        private final HashMap<String, String> values = new HashMap<>();
        private boolean consistent = true;

        public Map<String, String> getValues() {
            return values;
        }

        public boolean isConsistent() {
            return consistent;
        }

        public void setConsistent(boolean consistent) {
            this.consistent = consistent;
        }

        private TownDesk.Checked toChecked() {
            return new TownDesk.Checked(
                    values.get("source"), values.get("item"), values.get("result"), consistent);
        }
    }

    void begin(Words words) {
        for (String usual : USUAL) {
            Row row = new Row();
            row.values.put("source", words.get("web.visit.source." + usual));
            row.values.put("item", words.get("web.visit.item." + usual));
            rows.add(row);
        }
    }

    public void add() {
        rows.add(new Row());
    }

    public void remove(int index) {
        rows.remove(index);
    }

    public List<Row> getRows() {
        return rows;
    }

    TownDesk.Visit read(Map<String, String> form) {
        return new TownDesk.Visit(
                form.get("visit-visitedOn"),
                form.get("visit-place"),
                form.get("visit-interviewee"),
                form.get("visit-housing"),
                form.get("visit-income"),
                form.get("visit-expenses"),
                form.get("visit-neighbours"),
                form.get("visit-finding"),
                rows.stream().map(Row::toChecked).toList());
    }
}
