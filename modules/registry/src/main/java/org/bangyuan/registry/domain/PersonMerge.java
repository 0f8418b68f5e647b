package org.bangyuan.registry.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.bangyuan.platform.problem.Problem;

/**
 * 合并重复登记: the record that is given up points to the one that is kept; every fact that the merge
 * touched is noted, so that it can be taken back exactly. It is taken back once at most.
 */
@Entity
@Table(schema = "registry", name = "person_merge")
public class PersonMerge {
    @Id private UUID id;

    @Column(name = "survivor_id", nullable = false, updatable = false)
    private UUID survivor;

    @Column(name = "merged_id", nullable = false, updatable = false)
    private UUID merged;

    @Column(nullable = false, updatable = false)
    private String reason;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "merged_by", nullable = false, updatable = false)
    private String mergedBy;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    @Column(name = "undo_reason")
    private String undoReason;

    @ElementCollection
    @CollectionTable(
            schema = "registry",
            name = "person_merge_fact",
            joinColumns = @JoinColumn(name = "merge_id"))
    private Set<Touched> touched = new HashSet<>();

    /** What the merge did to a fact. */
    public enum Effect {
        SUPERSEDED,
        ADDED
    }

    /** One fact that the merge touched. */
    @Embeddable
    public static class Touched {
        @Column(name = "fact_id", nullable = false)
        private UUID fact;

        @Column(nullable = false)
        private String kind;

        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        private Effect effect;

        protected Touched() {} // for JPA only

        Touched(UUID fact, String kind, Effect effect) {
            this.fact = fact;
            this.kind = kind;
            this.effect = effect;
        }

        public UUID fact() {
            return fact;
        }

        public String kind() {
            return kind;
        }

        public Effect effect() {
            return effect;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Touched that && fact.equals(that.fact);
        }

        @Override
        public int hashCode() {
            return fact.hashCode();
        }
    }

    protected PersonMerge() {} // for JPA only

    public PersonMerge(UUID survivor, UUID merged, Recording recording) {
        this.id = TimeOrderedIds.next(recording.at());
        this.survivor = survivor;
        this.merged = merged;
        this.reason = recording.source();
        this.mergedAt = recording.at();
        this.mergedBy = recording.by();
    }

    public void note(String kind, Fusion<?> fusion) {
        fusion.superseded()
                .forEach(fact -> touched.add(new Touched(fact.id(), kind, Effect.SUPERSEDED)));
        fusion.added().forEach(fact -> touched.add(new Touched(fact.id(), kind, Effect.ADDED)));
    }

    /** 撤销合并. */
    public void undo(Recording recording) {
        if (isUndone()) {
            throw Problem.conflict("registry.merge-undone-already");
        }
        this.undoneAt = recording.at();
        this.undoneBy = recording.by();
        this.undoReason = recording.source();
    }

    public UUID id() {
        return id;
    }

    public UUID survivor() {
        return survivor;
    }

    public UUID merged() {
        return merged;
    }

    public String reason() {
        return reason;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String mergedBy() {
        return mergedBy;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    public Instant undoneAt() {
        return undoneAt;
    }

    public String undoneBy() {
        return undoneBy;
    }

    public Set<Touched> touched() {
        return Set.copyOf(touched);
    }
}
