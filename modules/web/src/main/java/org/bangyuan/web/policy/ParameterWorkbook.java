package org.bangyuan.web.policy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.bangyuan.kernel.AreaCode;
import org.bangyuan.platform.sheet.SheetColumn;
import org.bangyuan.platform.sheet.SheetLayout;
import org.bangyuan.platform.sheet.SheetWriter;
import org.bangyuan.policy.api.ParameterRegister;
import org.bangyuan.policy.api.ParameterRegister.AreaSeries;
import org.bangyuan.policy.api.ParameterRegister.Series;
import org.bangyuan.policy.api.ParameterRegister.Summary;
import org.bangyuan.policy.api.ParameterRegister.Version;
import org.bangyuan.web.frame.Navigation;
import org.bangyuan.web.frame.Shown;
import org.bangyuan.web.frame.Words;
import org.omnifaces.util.Faces;

/** 参数册 as a workbook: every value of the list as it is filtered, with its days and its source. */
@Named
@RequestScoped
public class ParameterWorkbook {
    @Inject private ParameterRegister register;
    @Inject private PolicyWords policyWords;
    @Inject private Navigation navigation;
    @Inject private Words words;
    @Inject private Shown shown;

    private String area;
    private String known;

    /** Answers the request with the workbook. */
    public void send() throws IOException {
        navigation.require("policy.parameters");
        LocalDate day = KnownDay.read(known, shown.getToday());
        String name = words.get("web.nav.policy.parameters") + " " + day + ".xlsx";
        Faces.sendFile(workbook(day, area(area)), name, true);
    }

    /** Of an area that has values; anything else means all. */
    private AreaCode area(String code) {
        return register.areas().stream()
                .map(ParameterRegister.AreaName::area)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private byte[] workbook(LocalDate known, AreaCode area) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        try (SheetWriter sheet = new SheetWriter(out, layout(known))) {
            for (Summary summary : register.all(known, area)) {
                Series series = register.series(summary.name(), known);
                for (AreaSeries each : series.areas()) {
                    if (area == null || each.area().equals(area)) {
                        each.versions().forEach(version -> row(sheet, series, each, version));
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private void row(SheetWriter sheet, Series series, AreaSeries area, Version version) {
        sheet.row(
                words.get("policy.parameter." + series.name()),
                series.clause() == null ? "" : series.clause(),
                policyWords.area(area.area().code(), area.areaName()),
                policyWords.value(version.value(), series.unit()),
                policyWords.unit(series.unit()),
                version.from(),
                version.until(),
                version.recorded(),
                version.document(),
                words.get(version.verified() ? "web.policy.verified.yes" : "web.policy.unverified"),
                policyWords.person(version.enteredBy()),
                policyWords.person(version.approvedBy()));
    }

    private SheetLayout layout(LocalDate known) {
        return new SheetLayout(
                words.get("web.nav.policy.parameters"),
                List.of(
                        words.get("web.nav.policy.parameters"),
                        words.of("policy.page.known-on.note", known)),
                List.of(
                        SheetColumn.text(words.get("web.policy.parameter"), 30),
                        SheetColumn.text(words.get("web.policy.clause"), 10),
                        SheetColumn.text(words.get("web.policy.area"), 12),
                        SheetColumn.text(words.get("web.policy.value"), 14),
                        SheetColumn.text(words.get("web.policy.unit"), 10),
                        SheetColumn.date(words.get("web.policy.from"), 12),
                        SheetColumn.date(words.get("web.policy.until"), 12),
                        SheetColumn.date(words.get("web.policy.recorded"), 12),
                        SheetColumn.text(words.get("web.policy.document"), 60),
                        SheetColumn.text(words.get("web.policy.verified"), 10),
                        SheetColumn.text(words.get("policy.page.entered-by"), 12),
                        SheetColumn.text(words.get("policy.page.approval"), 12)));
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getKnown() {
        return known;
    }

    public void setKnown(String known) {
        this.known = known;
    }
}
