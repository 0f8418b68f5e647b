package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * The ticks of the discovery, kept in the database so that one of several servers runs each. They
 * only look for due work: a tick too many finds nothing, one that never came is made up by the
 * next.
 */
@Stateless
@PermitAll
public class DiscoveryTimer {
    @Inject private DiscoveryStarts starts;
    @Inject private DiscoveryWorker worker;

    /** 每夜一次; several ticks, in case the server was down at the first. */
    @Schedule(
            hour = "1-5",
            minute = "10",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "nightly discovery")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyNight() {
        starts.startNightly();
        worker.workOff();
    }

    /** Whatever was left over: people due, counties of a server that died. */
    @Schedule(
            hour = "*",
            minute = "*",
            second = "30",
            timezone = "Asia/Shanghai",
            persistent = true,
            info = "discovery: work left over")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void everyMinute() {
        worker.workOff();
    }
}
