package org.bangyuan.architecture.canary.onelogger.cases.app;

import org.slf4j.Logger;

/** Breaks a rule on purpose. */
interface Chatty {
    Logger logger();
}
