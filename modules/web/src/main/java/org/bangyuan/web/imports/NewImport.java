package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.sheet.SheetLimits;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.ImportDesk;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Me;
import org.bangyuan.web.frame.Redirects;

/** A file on its way in: what it is, from when it is true, and the file. */
@Named
@RequestScoped
public class NewImport {
    @Inject private ImportDesk desk;
    @Inject private Organisations organisations;
    @Inject private Attempt attempt;
    @Inject private Me me;
    @Inject private Clock clock;

    private String kind;
    private String area;
    private String listOn;
    private Part file;

    public void upload() {
        UUID[] id = new UUID[1];
        boolean taken =
                attempt.run(
                        () ->
                                id[0] =
                                        desk.upload(
                                                new ImportDesk.Upload(
                                                        ImportKind.named(kind).orElse(null),
                                                        area,
                                                        day(),
                                                        name(),
                                                        content())));
        if (taken) {
            Redirects.to("/people/import.xhtml?id=" + id[0]);
        }
    }

    private LocalDate day() {
        if (listOn == null || listOn.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(
                    listOn.strip().replaceAll("[-/.年月日]", ""), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw Problem.invalid("listOn", "registry.page.day-malformed");
        }
    }

    private String name() {
        return file == null ? "" : file.getSubmittedFileName();
    }

    /** Not even read where it is larger than any that is taken. */
    private byte[] content() {
        if (file == null) {
            return new byte[0];
        }
        int most = SheetLimits.USUAL.bytes();
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(most + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the user may take in. */
    public List<ImportKind> getKinds() {
        boolean isCounty = me.getMember().is(Role.COUNTY_OFFICER);
        return Arrays.stream(ImportKind.values())
                .filter(each -> isCounty || !each.isForCountiesOnly())
                .toList();
    }

    /** A functional zone has no register of its own: it says whose its people are on. */
    public List<Organisation> getAreas() {
        String own =
                organisations.handlingAt(me.getMember().jurisdiction().organisation()).countyOrg();
        return own == null || own.matches("\\d{6}")
                ? List.of()
                : organisations.counties().stream()
                        .filter(county -> county.code().matches("\\d{6}"))
                        .toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getArea() {
        return area;
    }

    public void setArea(String area) {
        this.area = area;
    }

    public String getListOn() {
        return listOn == null ? LocalDate.now(clock).toString() : listOn;
    }

    public void setListOn(String listOn) {
        this.listOn = listOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
