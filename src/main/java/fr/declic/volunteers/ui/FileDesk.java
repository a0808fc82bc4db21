package fr.declic.volunteers.ui;

import fr.declic.shell.Dates;
import fr.declic.territory.Streets;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Contacts;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Criteria;
import fr.declic.volunteers.FileMerge;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.PersonMessages;
import fr.declic.volunteers.PersonNotice;
import fr.declic.volunteers.VoiceNotes;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.WordStriking;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What lies at hand when somebody works on a file. */
@Component
record FileDesk(
        VolunteerFiles files,
        Candidacies candidacies,
        Criteria criteria,
        Corrections corrections,
        WordStriking striking,
        Contacts contacts,
        FileMerge merge,
        PersonMessages messages,
        VoiceNotes voices,
        Streets streets,
        Vocabulary vocabulary,
        List<PersonAction> actions,
        List<PersonNotice> notices,
        Clock clock) {

    LocalDate today() {
        return Dates.day(clock.instant());
    }
}
