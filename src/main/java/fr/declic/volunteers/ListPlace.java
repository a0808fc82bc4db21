package fr.declic.volunteers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a person stands in the list.
 *
 * @param rank from 1, among those on the list or in preparation who are not paused; nobody is scored
 * @param people how many are counted so
 * @param unranked why there is no rank; nothing for whoever has one
 */
public record ListPlace(
        @Nullable Integer rank, int people, @Nullable Unranked unranked) {

    /** Why somebody has no rank, put into words by the key {@code place.<value>}. */
    public enum Unranked {
        REGISTRATION(true),
        MEETING(true),
        PRESENTATION(true),
        DECISION(true),
        POSTPONED(true),
        INELIGIBLE(true),
        PROPOSED(false),
        HIRED(false),
        TRAINING(false),
        PAUSED(false),
        AWAY(false);

        private final boolean before;

        Unranked(boolean before) {
            this.before = before;
        }

        /** «Pas encore sur la liste»: this is what is missing. Of the others, the list has kept the date. */
        public boolean isBeforeTheList() {
            return before;
        }

        public String key() {
            return "place." + this;
        }

        static Optional<Unranked> of(Status status) {
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
                case PROPOSED -> Optional.of(PROPOSED);
                case LISTED, PREPARING -> Optional.empty();
            };
        }
    }
}
