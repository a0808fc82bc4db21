package fr.declic.volunteers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in the list.
 *
 * @param rank from 1, among those on the list or in preparation who are not paused; nobody is scored
 * @param people how many are counted so
 * @param missing what is still to happen, or what keeps the person out for now; nothing for whoever has a rank
 */
public record ListPlace(
        @Nullable Integer rank, int people, @Nullable Missing missing) {

    /** Put into words by the key {@code place.<value>}. */
    public enum Missing {
        REGISTRATION,
        MEETING,
        PRESENTATION,
        DECISION,
        POSTPONED,
        INELIGIBLE,
        HIRED,
        TRAINING,
        PAUSED,
        AWAY;

        public String key() {
            return "place." + this;
        }

        static Optional<Missing> of(Status status) {
            return switch (status) {
                case CONTACT -> Optional.of(REGISTRATION);
                case REGISTERED -> Optional.of(MEETING);
                case MET -> Optional.of(PRESENTATION);
                case PRESENTED -> Optional.of(DECISION);
                case POSTPONED -> Optional.of(POSTPONED);
                case INELIGIBLE -> Optional.of(INELIGIBLE);
                case HIRED_EBE, HIRED_ELSEWHERE -> Optional.of(HIRED);
                case TRAINING -> Optional.of(TRAINING);
                case PAUSED -> Optional.of(PAUSED);
                case WITHDRAWN, MOVED, UNREACHABLE -> Optional.of(AWAY);
                case LISTED, PREPARING, PROPOSED -> Optional.empty();
            };
        }
    }
}
