package org.bangyuan.architecture.canary.httpandfacesonlyattheedges.cases.app;

import jakarta.servlet.http.HttpServletRequest;

/** Breaks a rule on purpose. */
interface HttpBean {
    HttpServletRequest request();
}
