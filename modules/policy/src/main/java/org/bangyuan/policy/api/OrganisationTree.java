package org.bangyuan.policy.api;

import jakarta.ejb.Local;
import java.time.LocalDate;
import java.util.List;

/** 机构区划 as people look through it, from the city down. */
@Local
public interface OrganisationTree {
    /**
     * An organisation in its place.
     *
     * @param kind what it is, such as TOWN_STATION
     * @param below how many organisations lie directly below
     * @param until last day, or null while it goes on
     */
    record Node(
            Organisation organisation, String kind, int below, LocalDate from, LocalDate until) {}

    /**
     * What is seen at one organisation.
     *
     * @param path from the city to this one, itself included
     * @param children directly below, in the order of the codes
     * @param canHaveStations true if village stations can be opened below it
     */
    record Branch(
            Node node, List<Organisation> path, List<Node> children, boolean canHaveStations) {
        public Branch {
            path = List.copyOf(path);
            children = List.copyOf(children);
        }
    }

    /**
     * @param code of an organisation, or null for the city
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND
     */
    Branch at(String code);
}
