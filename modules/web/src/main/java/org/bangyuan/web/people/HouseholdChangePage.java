package org.bangyuan.web.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;
import org.bangyuan.policy.api.Organisation;
import org.bangyuan.policy.api.Organisations;
import org.bangyuan.registry.api.HouseholdView;
import org.bangyuan.registry.api.Households;
import org.bangyuan.registry.api.Households.Change;
import org.bangyuan.registry.api.Households.Family;
import org.bangyuan.registry.api.Households.Order;
import org.bangyuan.registry.api.Households.Preview;
import org.bangyuan.registry.api.People.PersonRow;
import org.bangyuan.registry.api.PersonId;
import org.bangyuan.web.frame.Attempt;
import org.bangyuan.web.frame.Redirects;
import org.bangyuan.web.frame.Words;

/**
 * 家庭变动, one thing at a time: what is to happen is typed in, shown as it would be, and only then
 * done. Where another clerk was faster, what was typed stays.
 */
@Named
@ViewScoped
public class HouseholdChangePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> VERBS =
            List.of("join", "leave", "split", "merge", "head", "move", "death");

    @Inject private transient Households households;
    @Inject private transient PersonFinder finder;
    @Inject private transient Organisations organisations;
    @Inject private transient Attempt attempt;
    @Inject private transient Words words;
    @Inject private transient Clock clock;

    private UUID id;
    private String verb;
    private long version;
    private UUID other;
    private long otherVersion;
    private String from;
    private String source;
    private String sought;
    private String chosen;
    private String newHead;
    private String goingHead;
    private String hukouArea;
    private String county;
    private String responsibleOrg;
    private String residence;
    private ArrayList<SeatRow> rows;
    private transient Preview preview;
    private transient Order shown;

    /** Before the page is shown for the first time. */
    public void open() {
        if (id == null || !VERBS.contains(verb)) {
            throw Problem.notFound("registry.no-such-household");
        }
        if (rows == null) {
            from = LocalDate.now(clock).toString();
            load();
        }
    }

    /** 重新载入: the household as it is now; everything else that was typed stays. */
    public void reload() {
        load();
        preview = null;
    }

    private void load() {
        LocalDate today = LocalDate.now(clock);
        HouseholdView view = households.get(id, today, today);
        version = view.version();
        ArrayList<SeatRow> fresh = new ArrayList<>();
        for (HouseholdView.Member member : view.members()) {
            SeatRow row = SeatRow.of(member);
            if (rows != null) {
                rows.stream()
                        .filter(old -> old.getPerson().equals(row.getPerson()))
                        .findFirst()
                        .ifPresent(row::take);
            }
            fresh.add(row);
        }
        if (rows != null) {
            rows.stream().filter(SeatRow::isComing).forEach(fresh::add);
        }
        rows = fresh;
    }

    /** 查找 of somebody who comes, or of somebody of the household that comes. */
    public void find() {
        preview = null;
        attempt.run(
                () -> {
                    PersonRow found = finder.find(sought);
                    rows.removeIf(SeatRow::isComing);
                    if ("merge".equals(verb)) {
                        addHousehold(found.id());
                    } else {
                        rows.add(SeatRow.coming(found));
                    }
                    sought = null;
                });
    }

    private void addHousehold(PersonId person) {
        other =
                households
                        .of(person)
                        .orElseThrow(
                                () -> Problem.invalid("sought", "registry.page.household.none"));
        if (other.equals(id)) {
            throw Problem.invalid("sought", "registry.same-household");
        }
        LocalDate today = LocalDate.now(clock);
        HouseholdView view = households.get(other, today, today);
        otherVersion = view.version();
        view.members().forEach(member -> rows.add(SeatRow.comingOf(member)));
    }

    /** 下一步: shows what would happen; the same refusals as doing it. */
    public void look() {
        preview = null;
        attempt.run(
                () -> {
                    Order order = order();
                    preview = households.preview(order);
                    shown = order;
                });
    }

    /** 确认办理 of what was shown; whatever was typed since is shown first. */
    public void apply() {
        UUID[] home = new UUID[1];
        boolean isDone =
                attempt.run(
                        () -> {
                            Order order = order();
                            if (order.equals(shown)) {
                                home[0] = households.apply(order);
                            }
                        });
        if (isDone && home[0] == null) {
            look();
        } else if (isDone) {
            boolean isGone = "move".equals(verb) && !isStillMine(home[0]);
            Redirects.to(
                    isGone ? "/people/search.xhtml" : "/people/household.xhtml?id=" + home[0],
                    words.get("registry.page.household.done." + verb));
        }
    }

    private boolean isStillMine(UUID household) {
        try {
            LocalDate today = LocalDate.now(clock);
            households.get(household, today, today);
            return true;
        } catch (Problem elsewhere) {
            return false;
        }
    }

    private Order order() {
        TypedDays days = new TypedDays();
        LocalDate day = days.read("from", from);
        days.throwIfRefused();
        return new Order(id, version, day, source, change());
    }

    private Change change() {
        return switch (verb) {
            case "join" -> join();
            case "leave" -> new Households.Leave(chosen(), others());
            case "death" -> new Households.Death(chosen(), others());
            case "split" -> split();
            case "merge" -> merge();
            case "head" -> new Households.NewHead(family("newHead", newHead, present()));
            default -> new Households.Move(hukouArea, responsibleOrg, residence);
        };
    }

    private Change split() {
        List<SeatRow> staying = stays(); // first: it may find the head who stays
        return new Households.Split(
                family("newHead", newHead, staying), family("goingHead", goingHead, goes()));
    }

    private Change join() {
        SeatRow coming =
                rows.stream()
                        .filter(SeatRow::isComing)
                        .findFirst()
                        .orElseThrow(() -> Problem.invalid("sought", "registry.required"));
        return new Households.Join(new PersonId(coming.getPerson()), coming.getRelation());
    }

    private Change merge() {
        List<SeatRow> coming = rows.stream().filter(SeatRow::isComing).toList();
        if (coming.isEmpty()) {
            throw Problem.invalid("sought", "registry.required");
        }
        Map<PersonId, String> relations = new LinkedHashMap<>();
        coming.forEach(row -> relations.put(new PersonId(row.getPerson()), row.getRelation()));
        return new Households.Merge(other, otherVersion, relations);
    }

    private PersonId chosen() {
        if (chosen == null || chosen.isBlank()) {
            throw Problem.invalid("chosen", "registry.required");
        }
        return PersonId.of(chosen);
    }

    /** Those who stay, where it is the head who goes. */
    private Family others() {
        List<SeatRow> staying =
                present().stream().filter(row -> !row.getKey().equals(chosen)).toList();
        boolean isHead =
                present().stream().anyMatch(row -> row.isHead() && row.getKey().equals(chosen));
        return isHead && !staying.isEmpty() ? family("newHead", newHead, staying) : null;
    }

    private static Family family(String field, String head, List<SeatRow> people) {
        String own =
                people.size() == 1
                        ? people.get(0).getKey()
                        : people.stream()
                                .map(SeatRow::getKey)
                                .filter(key -> key.equals(head))
                                .findFirst()
                                .orElseThrow(() -> Problem.invalid(field, "registry.required"));
        Map<PersonId, String> relations = new LinkedHashMap<>();
        people.stream()
                .filter(row -> !row.getKey().equals(own))
                .forEach(row -> relations.put(new PersonId(row.getPerson()), row.getRelation()));
        return new Family(PersonId.of(own), relations);
    }

    private List<SeatRow> present() {
        return rows.stream().filter(row -> !row.isComing()).toList();
    }

    private List<SeatRow> goes() {
        List<SeatRow> going = present().stream().filter(SeatRow::isGoes).toList();
        if (going.isEmpty()) {
            throw Problem.invalid("members", "registry.page.household.nobody-goes");
        }
        return going;
    }

    private List<SeatRow> stays() {
        List<SeatRow> staying = present().stream().filter(row -> !row.isGoes()).toList();
        if (staying.isEmpty()) {
            throw Problem.invalid("members", "registry.member-left-out");
        }
        if (newHead == null || newHead.isBlank()) {
            staying.stream()
                    .filter(SeatRow::isHead)
                    .findFirst()
                    .ifPresent(head -> newHead = head.getKey());
        }
        return staying;
    }

    /** Relations that can be chosen, with the one that a row has. */
    public List<String> relations(SeatRow row) {
        List<String> all =
                new ArrayList<>(List.of("配偶", "子女", "父母", "儿媳", "女婿", "孙子女", "祖父母", "兄弟姐妹", "其他"));
        String own = row.getRelation();
        if (own != null && !own.isBlank() && !"本人".equals(own) && !all.contains(own)) {
            all.add(own);
        }
        return all;
    }

    public String relationWords(String key) {
        String text = "registry.relation." + key;
        return words.containsKey(text) ? words.get(text) : key;
    }

    /** True if relations to the head have to be said anew: another head, or other people. */
    public boolean isRelationsAsked() {
        return "head".equals(verb) || "split".equals(verb) || isComingAsked() || isHeadChosen();
    }

    public boolean isComingAsked() {
        return "join".equals(verb) || "merge".equals(verb);
    }

    public boolean isOneAsked() {
        return "leave".equals(verb) || "death".equals(verb);
    }

    /** True if the head leaves or died and others stay, who then need another one. */
    public boolean isHeadChosen() {
        return isOneAsked()
                && present().size() > 1
                && present().stream().anyMatch(row -> row.isHead() && row.getKey().equals(chosen));
    }

    public boolean isMove() {
        return "move".equals(verb);
    }

    public boolean isSplit() {
        return "split".equals(verb);
    }

    /** True if a head has to be named for those who stay. */
    public boolean isHeadAsked() {
        return "head".equals(verb) || isHeadChosen() || isSplit();
    }

    public List<Organisation> getCounties() {
        return organisations.counties();
    }

    public List<Organisation> getTowns() {
        return county == null || county.isBlank() ? List.of() : organisations.below(county);
    }

    /** Another county was chosen: its towns can be chosen now. */
    public void countyChosen() {
        responsibleOrg =
                organisations.get(county).accepts() && getTowns().isEmpty() ? county : null;
        if (county != null && county.matches("\\d{6}")) {
            hukouArea = county;
        }
    }

    /** The town's code is the area of the new 户籍 unless something else is typed. */
    public void townChosen() {
        if (responsibleOrg != null && responsibleOrg.matches("\\d{9}|\\d{12}")) {
            hukouArea = responsibleOrg;
        }
    }

    public Preview getPreview() {
        return preview;
    }

    public List<SeatRow> getRows() {
        return rows;
    }

    public List<SeatRow> getPresent() {
        return present();
    }

    public String getHeadName() {
        return rows.stream().filter(SeatRow::isHead).map(SeatRow::getName).findFirst().orElse("");
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getVerb() {
        return verb;
    }

    public void setVerb(String verb) {
        this.verb = verb;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String sought) {
        this.sought = sought;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }

    public String getNewHead() {
        return newHead;
    }

    public void setNewHead(String newHead) {
        this.newHead = newHead;
    }

    public String getGoingHead() {
        return goingHead;
    }

    public void setGoingHead(String goingHead) {
        this.goingHead = goingHead;
    }

    public String getHukouArea() {
        return hukouArea;
    }

    public void setHukouArea(String hukouArea) {
        this.hukouArea = hukouArea;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = county;
    }

    public String getResponsibleOrg() {
        return responsibleOrg;
    }

    public void setResponsibleOrg(String responsibleOrg) {
        this.responsibleOrg = responsibleOrg;
    }

    public String getResidence() {
        return residence;
    }

    public void setResidence(String residence) {
        this.residence = residence;
    }
}
