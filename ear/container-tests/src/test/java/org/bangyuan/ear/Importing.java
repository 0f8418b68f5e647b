package org.bangyuan.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportDesk.ImportView;
import org.bangyuan.registry.api.ImportDesk.Mode;
import org.bangyuan.registry.api.ImportDesk.State;

/** A county officer who brings files and waits until the system has gone through them. */
final class Importing {
    private static final int TRIES = 600;
    private static final int MILLIS = 50;

    private final ImportDesk desk;
    private final String officer;

    Importing(ImportDesk desk, String officer) {
        this.desk = desk;
        this.officer = officer;
    }

    ImportView checked(ImportDesk.Upload upload) throws Exception {
        UUID id = Acting.as(officer, () -> desk.upload(upload));
        return until(id, State.CHECKED);
    }

    ImportView applied(UUID id, Mode mode) throws Exception {
        Acting.run(officer, () -> desk.apply(id, mode, true));
        return until(id, State.APPLIED);
    }

    /** Everything or nothing, and something is not good any more. */
    ImportView refused(UUID id) throws Exception {
        Acting.run(officer, () -> desk.apply(id, Mode.ALL, true));
        return until(id, State.CANCELLED);
    }

    ImportView undone(UUID id) throws Exception {
        Acting.run(officer, () -> desk.undo(id, "测试撤销"));
        return until(id, State.UNDONE);
    }

    void cancelled(UUID id) throws Exception {
        Acting.run(officer, () -> desk.cancel(id));
    }

    private ImportView until(UUID id, State state) throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        ImportView view = Acting.as(officer, () -> desk.get(id));
        for (int i = 0; i < TRIES && view.state().isAtWork(); i++) {
            never.await(MILLIS, TimeUnit.MILLISECONDS);
            view = Acting.as(officer, () -> desk.get(id));
        }
        assertThat(view.state()).as(view.reason()).isEqualTo(state);
        return view;
    }

    static byte[] book(List<String> titles, List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<SheetColumn> columns = new ArrayList<>();
        for (String title : titles) {
            columns.add(SheetColumn.text(title, 20));
        }
        try (SheetWriter sheet = new SheetWriter(out, new SheetLayout("名单", List.of(), columns))) {
            for (List<String> row : rows) {
                sheet.row(row.toArray());
            }
        }
        return out.toByteArray();
    }
}
