package org.bangyuan.policy.api;

import jakarta.ejb.Local;

/**
 * 村（社区）服务站: stations below the townships, which the city's data do not list, as the system itself
 * opens them when it is set up. People enter and approve them as changes.
 */
@Local
public interface StationRegister {
    /**
     * A new station.
     *
     * @param code that of the parent and three digits: twelve digits below a township
     * @param areaName of the village or community, such as 五马社区
     * @param parent code of a town-level organisation that takes applications
     */
    record OpenStation(String code, String areaName, String parent) {}

    /**
     * Open to the system itself.
     *
     * @throws org.bangyuan.platform.problem.Problem INVALID on {@code code}, {@code areaName},
     *     {@code parent}
     */
    void open(OpenStation command);
}
