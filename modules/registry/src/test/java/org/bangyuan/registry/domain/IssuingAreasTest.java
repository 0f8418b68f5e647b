package org.bangyuan.registry.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.bangyuan.kernel.CitizenId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuingAreasTest {
    @ParameterizedTest
    @CsvSource({
        "330302196501159996, ",
        "330305197001019982, registry.warn.id.area-newer",
        "330399197001019982, registry.warn.id.area-unknown",
        "330383198503019994, registry.warn.id.area-newer",
        "330383202010019995, ",
        "330322196005059991, ",
        "330302199003070011, ",
        "810000199408230021, registry.warn.id.residence-permit",
        "110101199003078670, "
    })
    @DisplayName("an area code newer than the birth and a residence permit are odd, not wrong")
    void oddities(String number, String expected) {
        String valid = number.substring(0, 17) + CitizenId.checkDigit(number.substring(0, 17));
        assertThat(String.join(" ", IssuingAreas.oddities(CitizenId.parse(valid))))
                .isEqualTo(expected == null ? "" : expected);
    }
}
