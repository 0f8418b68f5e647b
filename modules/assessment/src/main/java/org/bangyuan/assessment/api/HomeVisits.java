package org.bangyuan.assessment.api;

import jakarta.ejb.Local;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bangyuan.kernel.Money;
import org.bangyuan.platform.files.FileStore.StoredFile;
import org.bangyuan.registry.api.PersonId;

/**
 * 走访、回访 (F20; 六(二) 认真排摸, 跟踪问效): what was seen and asked for at a family's home, and when to come
 * again. A record is never changed; a wrong one is annulled with a reason and written anew.
 */
@Local
public interface HomeVisits {
    /** Why somebody came. */
    enum Kind {
        /** 走访, by plan or because something was found. */
        VISIT,
        /** 回访, after help was given. */
        RETURN;

        public String key() {
            return "assessment.visit.kind." + name();
        }
    }

    /** A picture, stays inside. */
    record Photo(String name, byte[] content) {
        public Photo {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /**
     * A visit as typed.
     *
     * @param caseNumber what a 回访 follows; may be empty
     * @param visitors who went, separated by 、
     * @param monthlyIncome yuan a month of all members, as they told it; empty: not asked
     * @param nextOn empty: by the plan of the county
     */
    record RecordVisit(
            PersonId person,
            Kind kind,
            String caseNumber,
            String visitedOn,
            String visitors,
            String situation,
            String needs,
            String monthlyIncome,
            String nextOn,
            List<Photo> photos) {
        public RecordVisit {
            photos = List.copyOf(photos);
        }
    }

    /**
     * A visit on record.
     *
     * @param name of who was visited
     * @param income null where it was not asked
     * @param photos ids of files
     * @param annulledWhy null while it holds
     */
    record VisitView(
            UUID id,
            PersonId person,
            String name,
            UUID household,
            Kind kind,
            String caseNumber,
            LocalDate visitedOn,
            String visitors,
            String situation,
            String needs,
            Money income,
            LocalDate nextOn,
            Instant recordedAt,
            String recordedBy,
            List<PhotoView> photos,
            String annulledWhy) {
        public VisitView {
            photos = List.copyOf(photos);
        }
    }

    record PhotoView(UUID id, String name) {}

    /**
     * @throws org.bangyuan.platform.problem.Problem INVALID per field; NOT_FOUND outside the
     *     jurisdiction
     */
    UUID record(RecordVisit command);

    /** By whoever may record visits; the reason is kept. */
    void annul(UUID visit, String why);

    /** Of the person and the household they belong to, the newest first. */
    List<VisitView> ofPerson(PersonId person);

    /** Of the household, the newest first. */
    List<VisitView> ofHousehold(UUID household);

    /** Within the jurisdiction, the newest first, at most 100. */
    List<VisitView> latest();

    /** By the plan of the county that is responsible, from the given day. */
    LocalDate plannedNext(PersonId person, LocalDate visitedOn);

    /** Cases of the household that a 回访 may follow. */
    List<FindingView.Matter> matters(PersonId person);

    /**
     * @throws org.bangyuan.platform.problem.Problem NOT_FOUND also outside the jurisdiction
     */
    StoredFile photo(UUID photo);
}
