package org.bangyuan.demo.domain;

import org.bangyuan.platform.security.Handling;

/** Where a family lives, is registered, and who is responsible for them. */
record Home(String hukouArea, String residence, Handling handling) {}
