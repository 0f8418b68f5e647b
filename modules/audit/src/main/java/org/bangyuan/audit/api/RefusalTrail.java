package org.bangyuan.audit.api;

import jakarta.ejb.Local;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;

/**
 * 拒绝访问: each authorisation decision that refuses is a row, in a transaction of its own, because
 * that of the business is rolled back. Called at the edges (pages, files, JAX-RS), where every
 * refusal comes by.
 */
@Local
public interface RefusalTrail {
    /**
     * @param refusal what was refused; nothing is written if it is no refusal of access
     * @param address path that was asked for, without its query
     * @param named id that the request named, or null
     */
    void refused(Problem refusal, String address, UUID named);
}
