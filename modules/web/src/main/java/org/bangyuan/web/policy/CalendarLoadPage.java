package org.bangyuan.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.bangyuan.platform.sheet.SheetCell;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.platform.sheet.SheetReader;
import org.bangyuan.platform.sheet.SheetRow;
import org.bangyuan.policy.api.CalendarLoading;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;
import org.primefaces.event.FileUploadEvent;

/**
 * 载入工作日历: the year after the last loaded one, or a loaded one as an amended notice has it; typed or
 * read from a table, checked, submitted.
 */
@Named
@ViewScoped
public class CalendarLoadPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int COLUMNS = 3;
    private static final int MOST_ROWS = 200;

    @Inject private transient CalendarLoading calendars;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;

    private final Source source = new Source();
    private String lines;
    private Integer amended;
    private transient CalendarLoading.Status status;
    private transient CalendarLoading.Draft draft;

    public CalendarLoading.Status getStatus() {
        if (status == null) {
            status = calendars.status();
        }
        return status;
    }

    /** The loaded year that an amended notice replaces, else the next one. */
    public int getYear() {
        return amended == null ? getStatus().nextYear() : amended;
    }

    public Integer getAmended() {
        return amended;
    }

    public void setAmended(Integer amended) {
        this.amended = amended;
    }

    /** Suggested, because the notices are always called so. */
    public String getUsualTitle() {
        return words.of("policy.calendar.notice", Integer.toString(getYear()));
    }

    /** A table takes the place of what was typed. */
    public void readTable(FileUploadEvent event) {
        byte[] content = event.getFile().getContent();
        String name = event.getFile().getFileName();
        attempt.run(() -> lines = name.endsWith(".xlsx") ? workbook(content) : text(content));
        check();
    }

    private static String workbook(byte[] content) {
        StringBuilder text = new StringBuilder();
        try (SheetReader reader = SheetReader.open(content, SheetLimits.USUAL)) {
            reader.read(0, row -> append(text, row));
        }
        return text.toString();
    }

    private static boolean append(StringBuilder text, SheetRow row) {
        if (row.isBlank()) {
            return true;
        }
        for (int column = 0; column < COLUMNS; column++) {
            SheetCell cell = row.cell(column);
            String shown =
                    column == 0
                            ? cell.day().map(Object::toString).orElse(cell.text())
                            : cell.text();
            text.append(column == 0 ? "" : ",").append(shown.strip());
        }
        text.append('\n');
        return row.number() < MOST_ROWS;
    }

    /** Office programs here write UTF-8 or GB 18030. */
    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return new String(content, GB18030);
        }
    }

    public void check() {
        draft = calendars.read(getYear(), lines);
        attempt.complain("", draft.violations());
    }

    /** What was checked last, or null. */
    public CalendarLoading.Draft getDraft() {
        return draft;
    }

    public void propose() {
        draft = null;
        UUID[] sheet = new UUID[1];
        if (attempt.run(() -> sheet[0] = calendars.propose(getYear(), lines, source.form()))) {
            Redirects.to("/policy/change.xhtml?id=" + sheet[0], words.get("policy.page.entered"));
        }
    }

    public Source getSource() {
        if (source.getTitle() == null) {
            source.setTitle(getUsualTitle());
        }
        return source;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
