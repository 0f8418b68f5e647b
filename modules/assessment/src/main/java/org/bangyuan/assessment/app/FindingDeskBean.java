package org.bangyuan.assessment.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.accounts.api.StaffDirectory;
import org.bangyuan.assessment.api.FindingDesk;
import org.bangyuan.assessment.api.FindingView;
import org.bangyuan.assessment.persistence.FindingLists;
import org.bangyuan.platform.paging.SliceRequest;
import org.bangyuan.platform.security.Role;
import org.bangyuan.platform.security.StaffMember;
import org.bangyuan.registry.api.PersonId;

/** 主动发现待办: lists within the jurisdiction, and what people do about what was found. */
@Stateless
@PermitAll
public class FindingDeskBean implements FindingDesk {
    private static final Set<Role> ANSWERING =
            EnumSet.of(Role.TOWN_CLERK, Role.TOWN_INVESTIGATOR, Role.AGENT, Role.COUNTY_OFFICER);

    private FindingLists lists;
    private FindingViews views;
    private FindingSteps steps;
    private FindingAccess access;
    private StaffDirectory directory;

    protected FindingDeskBean() {} // for the container only

    @Inject
    public FindingDeskBean(
            FindingLists lists,
            FindingViews views,
            FindingSteps steps,
            FindingAccess access,
            StaffDirectory directory) {
        this.lists = lists;
        this.views = views;
        this.steps = steps;
        this.access = access;
        this.directory = directory;
    }

    @Override
    public Work work(Query query, SliceRequest request) {
        StaffMember staff = access.reader();
        return new Work(
                lists.slice(query, staff, request).map(views::rows), lists.counts(query, staff));
    }

    @Override
    public Map<Tab, Long> counts(Query query) {
        return lists.counts(query, access.reader());
    }

    @Override
    public long waiting() {
        StaffMember staff = access.reader();
        return FindingAccess.answers(staff) ? lists.waiting(staff) : 0;
    }

    @Override
    public FindingView get(UUID id) {
        return views.view(id, access.reader());
    }

    @Override
    public List<Row> ofPerson(PersonId person) {
        return views.rows(lists.ofPerson(person.value(), access.reader()));
    }

    @Override
    public List<Row> ofHousehold(UUID household) {
        return views.rows(lists.ofHousehold(household, access.reader()));
    }

    @Override
    public List<StaffMember> assignable() {
        StaffMember staff = access.answering();
        return directory.holdingAny(ANSWERING, staff.jurisdiction().organisation());
    }

    @Override
    public int assign(List<UUID> ids, String username) {
        StaffMember staff = access.answering();
        StaffMember colleague =
                username == null || username.isBlank()
                        ? null
                        : assignable().stream()
                                .filter(one -> one.username().equals(username))
                                .findFirst()
                                .orElseThrow(FindingSteps::noSuchColleague);
        return steps.assign(ids, colleague, staff);
    }

    @Override
    public void answer(AnswerFinding command) {
        steps.answer(command, access.answering());
    }

    @Override
    public void reopen(UUID id, long version, String why) {
        steps.reopen(id, version, why, access.answering());
    }
}
