package fr.declic.privacy;

import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.volunteers.PersonNotice;
import fr.declic.volunteers.VolunteerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The team sees that a person asked to be forgotten, and when it will be done. */
@Component
class ErasureNotice implements PersonNotice {

    private final Erasures erasures;
    private final Words words;

    ErasureNotice(Erasures erasures, Words words) {
        this.erasures = erasures;
        this.words = words;
    }

    @Override
    public Optional<String> about(VolunteerId person) {
        return erasures.due(person).map(due -> words.french("erasure.notice", Dates.full(due)));
    }
}
