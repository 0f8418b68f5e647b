package org.bangyuan.cases.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bangyuan.cases.api.ApplicationForm;
import org.bangyuan.cases.domain.ApplicationDraft;
import org.bangyuan.platform.crypto.CryptoSuite;

/** 申请草稿; their content is encrypted and decrypted here. */
@Dependent
public class Drafts {
    private static final int MOST = 50;

    @PersistenceContext(unitName = "cases")
    private EntityManager entities;

    private final CryptoSuite crypto;

    @Inject
    public Drafts(CryptoSuite crypto) {
        this.crypto = crypto;
    }

    public void add(ApplicationDraft draft, ApplicationForm form, String matterKey, Instant now) {
        keep(draft, form, matterKey, now);
        entities.persist(draft);
    }

    public void keep(ApplicationDraft draft, ApplicationForm form, String matterKey, Instant now) {
        byte[] cipher = crypto.encrypt(place(draft.id()), FormJson.write(form));
        draft.keep(cipher, matterKey, now);
    }

    public ApplicationForm form(ApplicationDraft draft) {
        return FormJson.read(crypto.decrypt(place(draft.id()), draft.content()));
    }

    public Optional<ApplicationDraft> find(UUID id) {
        return Optional.ofNullable(entities.find(ApplicationDraft.class, id));
    }

    /** Waits for whoever else works on the draft at this moment, then reads it as they left it. */
    public Optional<ApplicationDraft> lock(UUID id) {
        return Optional.ofNullable(
                entities.find(ApplicationDraft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The drafts of one person, the newest first. */
    public List<ApplicationDraft> of(String owner) {
        return entities.createQuery(
                        "select d from ApplicationDraft d where d.owner = :owner"
                                + " order by d.savedAt desc",
                        ApplicationDraft.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST)
                .getResultList();
    }

    public void remove(ApplicationDraft draft) {
        entities.remove(draft);
    }

    /** Writes now, so that the version is the new one. */
    public void flush() {
        entities.flush();
    }

    private static String place(UUID draft) {
        return "cases.draft.content|" + draft;
    }
}
