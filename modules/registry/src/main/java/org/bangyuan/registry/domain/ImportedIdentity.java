package org.bangyuan.registry.domain;

import java.util.Arrays;
import org.bangyuan.engine.facts.Identity;
import org.bangyuan.engine.facts.Kin;
import org.bangyuan.registry.api.SurvivorKind;

/** 身份 (三) as one word of a spreadsheet. */
public enum ImportedIdentity {
    VETERAN(Identity.VETERAN, null, null),
    MARTYR(Identity.BEREAVED_FAMILY, null, SurvivorKind.MARTYR),
    DIED_ON_DUTY(Identity.BEREAVED_FAMILY, null, SurvivorKind.DIED_ON_DUTY),
    DIED_OF_ILLNESS(Identity.BEREAVED_FAMILY, null, SurvivorKind.DIED_OF_ILLNESS),
    PARENT(Identity.SERVING_KIN, Kin.PARENT, null),
    SPOUSE(Identity.SERVING_KIN, Kin.SPOUSE, null),
    CHILD(Identity.SERVING_KIN, Kin.CHILD, null);

    private final Identity identity;
    private final Kin kin;
    private final SurvivorKind survivor;

    ImportedIdentity(Identity identity, Kin kin, SurvivorKind survivor) {
        this.identity = identity;
        this.kin = kin;
        this.survivor = survivor;
    }

    static String[] names() {
        return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
    }

    public Identity identity() {
        return identity;
    }

    public Kin kin() {
        return kin;
    }

    public SurvivorKind survivor() {
        return survivor;
    }
}
