package fr.declic.privacy;

import fr.declic.access.Role;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.shell.Dates;
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
    private final Clock clock;

    Objections(Tasks tasks, Trail trail, Clock clock) {
        this.tasks = tasks;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Notes it.
     *
     * @param id drawn when the form was opened: sent twice, it is one objection
     * @return false for no words, or too many
     */
    public boolean object(UUID id, String words) {
        var said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            return false;
        }
        var me = VolunteerId.mine();
        if (tasks.open(TaskKind.OBJECTION, me, id, Dates.day(clock.instant()).plusDays(DAYS))) {
            trail.record(me, "OBJECTION", Map.of("reason", said));
        }
        return true;
    }
}
