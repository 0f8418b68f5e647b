package org.bangyuan.papers.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.bangyuan.papers.domain.ArchivedPaper;
import org.bangyuan.platform.problem.Problem;

/** The archive of issued papers. */
@ApplicationScoped
public class ArchivedPapers {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "papers")
    private EntityManager entityManager;

    public void add(ArchivedPaper paper) {
        entityManager.persist(paper);
    }

    /**
     * @throws Problem NOT_FOUND
     */
    public ArchivedPaper get(UUID id) {
        ArchivedPaper paper = entityManager.find(ArchivedPaper.class, id);
        if (paper == null) {
            throw Problem.notFound("papers.absent");
        }
        return paper;
    }

    /** About one subject, oldest first. */
    public List<ArchivedPaper> about(UUID subject) {
        return entityManager
                .createQuery(
                        "select p from ArchivedPaper p where p.subject = :subject"
                                + " order by p.issuedAt, p.number",
                        ArchivedPaper.class)
                .setParameter("subject", subject)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Counts in the database: two who print at once are two. */
    public void countReprint(UUID id) {
        entityManager
                .createNativeQuery(
                        "update papers.issued_paper set reprints = reprints + 1 where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
