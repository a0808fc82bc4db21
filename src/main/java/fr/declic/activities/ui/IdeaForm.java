package fr.declic.activities.ui;

import fr.declic.access.Recipient;
import fr.declic.activities.Suggestion;
import fr.declic.shell.Phones;
import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.Sound;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of an idea, as it was typed.
 *
 * @param id drawn when the form was opened
 * @param voice what was said instead of writing, in Base64
 * @param consent that the team listens to it
 */
record IdeaForm(UUID id, String sentence, String family, String street, String reach, String voice, boolean consent) {

    /** Seconds of voice. */
    static final int LONGEST_VOICE = 60;

    static IdeaForm empty() {
        return new IdeaForm(UUID.randomUUID(), "", "", "", "", "", false);
    }

    /** @param id as the page gave it; a new one where it was tampered with */
    static IdeaForm typed(
            String id, String sentence, String family, String street, String reach, String voice, boolean consent) {
        UUID drawn;
        try {
            drawn = UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            drawn = UUID.randomUUID();
        }
        return new IdeaForm(drawn, line(sentence), family, line(street), line(reach), voice, consent);
    }

    IdeaForm withoutVoice() {
        return new IdeaForm(id, sentence, family, street, reach, "", false);
    }

    /** What is wrong: the field, and the key of the sentence that says so; nothing where it can be sent. */
    Map<String, String> errors(Vocabulary vocabulary) {
        var errors = new LinkedHashMap<String, String>();
        if (!voice.isEmpty() && (!consent || Sound.written(voice).isEmpty())) {
            errors.put("voice", consent ? "voice.refused" : "voice.consent.missing");
        }
        if (sentence.isBlank() && voice.isEmpty()) {
            errors.put("sentence", "idea.error.sentence");
        } else if (sentence.length() > Suggestion.LONGEST_SENTENCE) {
            errors.put("sentence", "idea.error.long");
        }
        if (vocabulary.families().stream().map(Family::code).noneMatch(family::equals)) {
            errors.put("family", "idea.error.family");
        }
        if (street.length() > Suggestion.LONGEST_STREET) {
            errors.put("street", "idea.error.street");
        }
        if (!reach.isEmpty() && recipient() == null) {
            errors.put("reach", "idea.error.reach");
        }
        return errors;
    }

    /** @param language of the page */
    Suggestion read(Locale language) {
        var to = recipient();
        return new Suggestion(
                sentence,
                family,
                street.isEmpty() ? null : street,
                to != null && to.isPhone() ? to.value() : null,
                to == null || to.isPhone() ? null : to.value(),
                language.getLanguage(),
                Sound.written(voice).orElse(null));
    }

    /** A mobile phone or an address; nothing for anything else. */
    private @Nullable Recipient recipient() {
        return Recipient.of(reach)
                .filter(to -> !to.isPhone() || Phones.isMobile(to.value()))
                .orElse(null);
    }

    private static String line(String typed) {
        return typed.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
