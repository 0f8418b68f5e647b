package org.bangyuan.cases.domain;

/** 经办人: whom segregation of duties is asked about. */
public record Official(String username, String name, StandsAside standsAside) {}
