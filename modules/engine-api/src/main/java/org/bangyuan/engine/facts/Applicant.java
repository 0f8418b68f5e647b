package org.bangyuan.engine.facts;

import java.time.LocalDate;
import org.bangyuan.kernel.AreaCode;

/**
 * 申请人 as far as 三 asks.
 *
 * @param identity as what the person applies
 * @param kin relation to the serving soldier; null unless {@link Identity#SERVING_KIN}
 * @param born date of birth; may be null where age does not matter
 * @param registeredIn area of 户籍
 * @param regularPension 领取定期抚恤补助
 */
public record Applicant(
        Identity identity,
        Kin kin,
        LocalDate born,
        AreaCode registeredIn,
        boolean regularPension) {}
