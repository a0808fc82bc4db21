package fr.declic.volunteers;

import fr.declic.territory.CandidacyDateEvent;
import fr.declic.voice.VoiceNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the team's screen shows of one person.
 *
 * @param person read only here; changed through {@link Corrections}
 * @param candidacy read only here; changed through {@link Candidacies}
 * @param receipt number as the receipt prints it; none for a contact
 * @param neighbourhood its name
 * @param dropInPoint its name
 * @param lookalike another file that may be of the same person
 * @param goesOnAs the file that goes on for this person, when this one was closed as a second one
 * @param rule which event gives the candidacy date here
 * @param slip what they left without a network; none where the file began otherwise
 * @param voices what they said instead of writing, to be listened to
 * @param trail the latest lines, the newest first
 */
public record VolunteerFile(
        Volunteer person,
        Candidacy candidacy,
        ListPlace place,
        @Nullable String receipt,
        @Nullable String neighbourhood,
        @Nullable String dropInPoint,
        @Nullable OtherFile lookalike,
        @Nullable OtherFile goesOnAs,
        CandidacyDateEvent rule,
        List<CriterionState> criteria,
        @Nullable LeftSlip slip,
        List<VoiceNote> voices,
        List<TrailLine> trail) {

    /** Another file, to be looked at beside this one. */
    public record OtherFile(
            VolunteerId id, Identity identity, @Nullable String phone, Status status) {}
}
