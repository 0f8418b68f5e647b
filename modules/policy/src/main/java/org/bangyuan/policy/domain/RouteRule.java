package org.bangyuan.policy.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.engine.AssistanceType;
import org.bangyuan.policy.api.Route;

/** 办理渠道 of a type from a day on, for the city or for one county. */
@Entity
@Table(schema = "policy", name = "route")
public class RouteRule implements Dated {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssistanceType type;

    @Column(name = "county_org")
    private String countyOrg;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Route.Channel channel;

    @Column(nullable = false)
    private String department;

    @Column(nullable = false)
    private String decider;

    @Column(nullable = false)
    private String clock;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected RouteRule() {} // for JPA only

    public RouteRule(Route route, LocalDate from) {
        this.id = UUID.randomUUID();
        this.type = route.type();
        this.countyOrg = route.countyOrg();
        this.channel = route.channel();
        this.department = route.department();
        this.decider = route.decider();
        this.clock = route.clock();
        this.validFrom = from;
    }

    public AssistanceType type() {
        return type;
    }

    @Override
    public LocalDate from() {
        return validFrom;
    }

    @Override
    public LocalDate until() {
        return validTo;
    }

    @Override
    public void end(LocalDate lastDay) {
        this.validTo = lastDay;
    }

    /** Null for the rule of the city. */
    public String countyOrg() {
        return countyOrg;
    }

    public Route view() {
        return new Route(type, countyOrg, channel, department, decider, clock);
    }
}
