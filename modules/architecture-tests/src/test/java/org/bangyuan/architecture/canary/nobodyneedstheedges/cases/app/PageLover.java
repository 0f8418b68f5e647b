package org.bangyuan.architecture.canary.nobodyneedstheedges.cases.app;

import org.bangyuan.architecture.canary.nobodyneedstheedges.web.SomePage;

/** Breaks a rule on purpose. */
interface PageLover {
    SomePage page();
}
