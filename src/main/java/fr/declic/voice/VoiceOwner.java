package fr.declic.voice;

import java.util.UUID;

/** What a voice belongs to, and is erased with. */
public record VoiceOwner(Kind kind, UUID id) {

    /** Each has its column, and a foreign key that takes the voice along. */
    enum Kind {
        DRAFT("draft_id"),
        PERSON("volunteer_id"),
        IDEA("useful_work_id");

        private final String column;

        Kind(String column) {
            this.column = column;
        }

        String column() {
            return column;
        }
    }

    /** A registration that is not sent yet. */
    public static VoiceOwner draft(UUID id) {
        return new VoiceOwner(Kind.DRAFT, id);
    }

    public static VoiceOwner person(UUID id) {
        return new VoiceOwner(Kind.PERSON, id);
    }

    /** An idea of useful work. */
    public static VoiceOwner idea(UUID id) {
        return new VoiceOwner(Kind.IDEA, id);
    }
}
