package org.bangyuan.policy.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.bangyuan.engine.Parameters;
import org.bangyuan.policy.domain.ParameterEntry;
import org.bangyuan.policy.persistence.ParameterEntries;

/**
 * The parameters as last read, indexed. Values and looks at their documents are only added, so
 * their number tells whether another server knows more.
 */
@ApplicationScoped
public class ParameterCopy {
    private ParameterEntries entries;
    private volatile Copy copy;

    /** An immutable pair, replaced as a whole. */
    private record Copy(long state, Parameters parameters) {}

    protected ParameterCopy() {} // for the container only

    @Inject
    public ParameterCopy(ParameterEntries entries) {
        this.entries = entries;
    }

    Parameters all() {
        long state = entries.state();
        Copy known = copy;
        if (known == null || known.state() != state) {
            known =
                    new Copy(
                            state,
                            new Parameters(
                                    entries.approved().stream()
                                            .map(ParameterEntry::value)
                                            .toList()));
            copy = known;
        }
        return known.parameters();
    }
}
