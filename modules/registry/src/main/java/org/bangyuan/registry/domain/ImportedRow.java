package org.bangyuan.registry.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bangyuan.registry.api.ImportDesk.Action;

/**
 * What was found out about a row, without any number in it.
 *
 * @param person whom it is about, where they are registered
 * @param certificate of a list, or the household of the file
 */
public record ImportedRow(
        int sheet,
        int number,
        UUID person,
        Action action,
        String category,
        String certificate,
        LocalDate from,
        LocalDate to) {}
