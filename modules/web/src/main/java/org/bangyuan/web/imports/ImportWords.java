package org.bangyuan.web.imports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.ImportDesk.Action;
import org.bangyuan.registry.api.ImportDesk.ImportError;
import org.bangyuan.registry.api.ImportDesk.State;
import org.bangyuan.registry.api.ImportKind;
import org.bangyuan.web.frame.Words;

/** Colours and words for what the registry names of imports. */
@Named
@RequestScoped
public class ImportWords {
    private static final int SECONDS_OF_MINUTE = 60;

    @Inject private Words words;
    @Inject private StaffDirectory staff;

    public String kind(ImportKind kind) {
        return words.get("registry.import.kind." + kind.name());
    }

    public String state(State state) {
        return words.get("registry.import.state." + state.name());
    }

    public String action(Action action) {
        return words.get("registry.import.action." + action.name());
    }

    public String tone(State state) {
        return switch (state) {
            case UPLOADED, APPLYING, UNDOING -> "info";
            case CHECKED -> "warn";
            case APPLIED -> "done";
            case FAILED -> "bad";
            case UNDONE, CANCELLED -> "none";
        };
    }

    /** Name of a member of the staff, whom modules know by the sign-in name. */
    public String who(String username) {
        return username == null ? "" : staff.find(username).map(StaffMember::name).orElse(username);
    }

    public String reason(ImportError error) {
        return words.with(error.code(), error.args());
    }

    public String remaining(long seconds) {
        return seconds < SECONDS_OF_MINUTE
                ? words.of("web.import.seconds", seconds)
                : words.of("web.import.minutes", seconds / SECONDS_OF_MINUTE + 1);
    }
}
