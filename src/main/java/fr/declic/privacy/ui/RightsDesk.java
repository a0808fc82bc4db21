package fr.declic.privacy.ui;

import fr.declic.access.Confirmation;
import fr.declic.privacy.Erasures;
import fr.declic.privacy.MyData;
import fr.declic.privacy.Objections;
import fr.declic.shell.ThisDevice;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.RegistrationNote;
import fr.declic.volunteers.RegistrationNotes;
import fr.declic.volunteers.VolunteerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What lies at hand when somebody looks after their rights. */
@Component
record RightsDesk(
        Erasures erasures,
        MyData data,
        Objections objections,
        MyVoices voices,
        Confirmation confirmation,
        RegistrationNotes notes,
        ThisDevice device) {

    Optional<RegistrationNote> myNote() {
        return notes.of(VolunteerId.mine());
    }

    void contest() {
        notes.contest(VolunteerId.mine());
    }
}
