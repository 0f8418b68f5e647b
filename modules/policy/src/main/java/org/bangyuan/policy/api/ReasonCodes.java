package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.util.List;

/** The dictionary of reasons. */
@Local
public interface ReasonCodes {
    List<ReasonCode> of(ReasonCode.Kind kind);

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID on field {@code reason}
     */
    ReasonCode get(String code);
}
