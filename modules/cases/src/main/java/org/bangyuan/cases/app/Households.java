package org.bangyuan.cases.app;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.cases.domain.FieldReader;
import org.bangyuan.cases.domain.ReadApplication.ReadMember;
import org.bangyuan.registry.api.People;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.registry.api.PersonView;

/** 家庭成员 as typed, held against the registry: who is who, and who is not known yet. */
@Dependent
public class Households {
    private final People people;

    @Inject
    public Households(People people) {
        this.people = people;
    }

    /**
     * The members that can be told apart; whatever is wrong with one is added to the violations.
     */
    List<ResolvedMember> resolve(
            PersonView applicant, List<ReadMember> members, FieldReader fields) {
        List<ResolvedMember> resolved = new ArrayList<>();
        Set<PersonId> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String path = "members[" + i + "].";
            Optional<ResolvedMember> member =
                    i == 0
                            ? Optional.of(self(applicant, members.get(0), fields))
                            : other(applicant, path, members.get(i), fields);
            if (member.isEmpty()) {
                continue;
            }
            PersonId person = member.get().person();
            if (person != null && !seen.add(person)) {
                fields.refuse(path + "citizenId", "members.duplicate");
            }
            resolved.add(member.get());
        }
        return resolved;
    }

    private static ResolvedMember self(PersonView applicant, ReadMember read, FieldReader fields) {
        if (read.person() != null && !read.person().equals(applicant.id().value())) {
            fields.refuse("members[0].name", "members.applicant-first");
        }
        return new ResolvedMember(
                applicant.id(), applicant.name(), applicant.maskedId(), applicant.born(), read);
    }

    private Optional<ResolvedMember> other(
            PersonView applicant, String path, ReadMember read, FieldReader fields) {
        if (read.person() != null) {
            return Optional.of(registered(applicant, read));
        }
        if (read.citizenId() == null || read.name() == null) {
            return Optional.empty();
        }
        Optional<People.PersonRow> known = people.byCitizenId(read.citizenId());
        if (known.isPresent() && !known.get().name().equals(read.name())) {
            fields.refuse(path + "name", "members.other-name");
        }
        return Optional.of(
                new ResolvedMember(
                        known.map(People.PersonRow::id).orElse(null),
                        read.name(),
                        read.citizenId().masked(),
                        read.citizenId().born(),
                        read));
    }

    private ResolvedMember registered(PersonView applicant, ReadMember read) {
        UUID id = read.person();
        if (applicant.household() != null) {
            for (PersonView.Member member : applicant.household().members()) {
                if (member.id().value().equals(id)) {
                    return new ResolvedMember(
                            member.id(), member.name(), member.maskedId(), member.born(), read);
                }
            }
        }
        PersonView view = people.get(new PersonId(id));
        return new ResolvedMember(view.id(), view.name(), view.maskedId(), view.born(), read);
    }
}
