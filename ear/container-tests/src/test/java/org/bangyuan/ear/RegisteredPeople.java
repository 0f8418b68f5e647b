package org.bangyuan.ear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.kernel.CitizenId;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.Registration;

/** People of a street, registered by its clerk, each with a number that nobody else has. */
@ApplicationScoped
public class RegisteredPeople {
    static final String CLERK = "lc-clerk";
    static final String TOWN = "330302006";

    @Inject private Registration registration;

    public PersonId register(String name, String citizenId, String phone) throws Exception {
        return Acting.as(
                CLERK,
                () ->
                        registration.register(
                                new Registration.RegisterPerson(
                                        name,
                                        citizenId,
                                        phone,
                                        "330302006",
                                        "五马街道测试路一号",
                                        TOWN,
                                        "本人申报")));
    }

    public PersonId register(String name) throws Exception {
        return register(name, citizenId("19" + String.format("%02d", 30 + drawn() % 46)), null);
    }

    public void veteran(PersonId person, LocalDate from) throws Exception {
        Acting.run(
                CLERK,
                () ->
                        registration.recordIdentity(
                                new Registration.RecordIdentity(
                                        person,
                                        Identity.VETERAN,
                                        null,
                                        null,
                                        false,
                                        from,
                                        null,
                                        null,
                                        "退出现役证件")));
    }

    /** Of a man born in the year. */
    static String citizenId(String year) {
        long drawn = drawn();
        return checked(
                String.format(
                        "330302%s%02d%02d%03d",
                        year, 1 + drawn % 12, 1 + drawn / 12 % 28, drawn / 336 % 500 * 2 + 1));
    }

    static String checked(String seventeen) {
        return seventeen + CitizenId.checkDigit(seventeen);
    }

    private static long drawn() {
        return UUID.randomUUID().getLeastSignificantBits() >>> 1;
    }
}
