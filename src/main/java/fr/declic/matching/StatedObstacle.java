package fr.declic.matching;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way at an EBE's own place, in the words of who manages it. It changes nothing by itself: the coordinator
 * answers, and the committee sees both.
 */
@Entity
public class StatedObstacle {

    /** Longest words of an obstacle, and of an answer, in characters. */
    public static final int LONGEST_WORDS = 1000;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private ObstacleKind kind;

    private String words;
    private Instant statedAt;
    private String statedByName;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable String answeredByName;

    @SuppressWarnings("NullAway.Init")
    protected StatedObstacle() {}

    StatedObstacle(UUID id, ProposalId proposal, ObstacleKind kind, String words, String by, Instant at) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("An obstacle is told in 1 to " + LONGEST_WORDS + " characters");
        }
        this.id = id;
        this.proposalId = proposal.value();
        this.kind = kind;
        this.words = words.strip();
        this.statedByName = by;
        this.statedAt = at;
    }

    /** The coordinator answers; a later answer takes the place of an earlier one. */
    void answer(String words, String by, Clock clock) {
        if (words.isBlank() || words.length() > LONGEST_WORDS) {
            throw new IllegalArgumentException("An answer has 1 to " + LONGEST_WORDS + " characters");
        }
        answer = words.strip();
        answeredAt = clock.instant();
        answeredByName = by;
    }

    public UUID id() {
        return id;
    }

    public ProposalId proposal() {
        return new ProposalId(proposalId);
    }

    public ObstacleKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    public Instant statedAt() {
        return statedAt;
    }

    public String statedByName() {
        return statedByName;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<String> answeredByName() {
        return Optional.ofNullable(answeredByName);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
