package fr.declic.volunteers;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.LanguageChosen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in which language a person who has signed in wants to be written to. */
@Component
class SpokenLanguage {

    private final VolunteerRepository volunteers;

    SpokenLanguage(VolunteerRepository volunteers) {
        this.volunteers = volunteers;
    }

    @EventListener
    @Transactional
    public void on(LanguageChosen chosen) {
        CurrentActor.signedIn()
                .filter(person -> person.role() == Role.VOLUNTEER)
                .flatMap(person -> volunteers.findForChange(new VolunteerId(person.id())))
                .filter(person -> !person.language().equals(chosen.code()))
                .ifPresent(person -> {
                    person.speak(chosen.code());
                    volunteers.save(person);
                });
    }
}
