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
public class RouteRule {
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

    protected RouteRule() {} // for JPA only

    public AssistanceType type() {
        return type;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Route view() {
        return new Route(type, countyOrg, channel, department, decider, clock);
    }
}
