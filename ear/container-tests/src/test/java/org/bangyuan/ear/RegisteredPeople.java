package org.bangyuan.ear;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bangyuan.engine.facts.Identity;
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
        return register(name, CitizenNumbers.next(), null);
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
}
