package org.bangyuan.cases.domain;

/** 入户调查员 who is assigned to a case. */
public record Investigator(String username, String name) {}
