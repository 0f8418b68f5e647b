package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.util.List;
import java.util.Optional;
import org.bangyuan.platform.security.Handling;

/** 机构: the city, its county-level units, zones, towns and village stations. */
@Local
public interface Organisations {
    Optional<Organisation> find(String code);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Organisation get(String code);

    /** The county-level units and zones, in the order of their codes. */
    List<Organisation> counties();

    /** The city, its county-level units and all towns; for the names of a whole list. */
    List<Organisation> downToTowns();

    /** What lies directly below, in the order of the codes. */
    List<Organisation> below(String code);

    /** The organisations from the county down that are responsible at the given one. */
    Handling handlingAt(String code);
}
