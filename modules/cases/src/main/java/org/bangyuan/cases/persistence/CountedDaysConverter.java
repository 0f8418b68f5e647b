package org.bangyuan.cases.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.bangyuan.cases.domain.CountedDays;

/** Days in ISO 8601, separated by commas. */
@Converter(autoApply = true)
public class CountedDaysConverter implements AttributeConverter<CountedDays, String> {
    @Override
    public String convertToDatabaseColumn(CountedDays value) {
        return value == null
                ? null
                : value.days().stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }

    @Override
    public CountedDays convertToEntityAttribute(String value) {
        if (value == null) {
            return null;
        }
        return new CountedDays(
                Arrays.stream(value.split(","))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .toList());
    }
}
