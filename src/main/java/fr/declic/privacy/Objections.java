package fr.declic.privacy;

import fr.declic.access.Role;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.shell.Dates;
import fr.declic.shell.KeptSigns;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The person says no to something that is done with what is held of them (GDPR, article 21): the team has it to answer, and it stays
 * in the trail.
 */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class Objections {

    /** Characters of an objection. */
    public static final int LONGEST = 1000;

    /** Days until an answer is late; the law leaves a month (GDPR, article 12, 3). */
    private static final int DAYS = 15;

    private final Tasks tasks;
    private final Trail trail;
    private final MyVoices voices;
    private final Clock clock;

    Objections(Tasks tasks, Trail trail, MyVoices voices, Clock clock) {
        this.tasks = tasks;
        this.trail = trail;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * Notes it, with what was said of it by voice.
     *
     * @param id drawn when the form was opened: sent twice, it is one objection
     * @return false for neither words nor a voice, or too many words
     */
    public boolean object(UUID id, String words) {
        var said = KeptSigns.ofAText(words);
        var me = VolunteerId.mine();
        if (said.length() > LONGEST || (said.isEmpty() && !voices.isKept(MyVoices.OBJECTION))) {
            return false;
        }
        if (tasks.open(TaskKind.OBJECTION, me, id, Dates.day(clock.instant()).plusDays(DAYS))) {
            trail.record(me, "OBJECTION", said.isEmpty() ? Map.of() : Map.of("reason", said));
            voices.send(MyVoices.OBJECTION);
        }
        return true;
    }
}
