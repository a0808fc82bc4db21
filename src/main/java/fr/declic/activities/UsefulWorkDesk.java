package fr.declic.activities;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the team does with ideas of useful work. Every verb answers nothing when done, or why it was not. */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class UsefulWorkDesk {

    private final UsefulWorkRepository works;
    private final UsefulWorkMessages messages;
    private final Voices voices;
    private final JdbcClient jdbc;
    private final Clock clock;

    UsefulWorkDesk(
            UsefulWorkRepository works, UsefulWorkMessages messages, Voices voices, JdbcClient jdbc, Clock clock) {
        this.works = works;
        this.messages = messages;
        this.voices = voices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An idea and what was read of it. */
    public record Read(UsefulWorkId id, int version) {}

    /** Ideas at this point, the newest first. */
    @Transactional(readOnly = true)
    public List<WrittenIdea> at(UsefulWorkStatus status) {
        return jdbc.sql("""
                        select w.id, w.version, w.received_at, w.sentence, w.family, w.street,
                               w.phone is not null or w.email is not null as wants_to_be_told,
                               w.status, w.shown, w.answer, w.activity_id, a.name as activity_name, m.shown as merged_into,
                               (select count(distinct g.device_hash) from useful_work_agreement g
                                    join useful_work o on o.id = g.useful_work_id
                                where w.id in (o.id, o.merged_into)) as agreeing,
                               (select v.id from voice_note v where v.useful_work_id = w.id) as voice
                        from useful_work w
                            left join activity a on a.id = w.activity_id
                            left join useful_work m on m.id = w.merged_into
                        where w.status = :status
                        order by w.received_at desc, w.id
                        """)
                .param("status", status.name())
                .query((row, number) -> new WrittenIdea(
                        new UsefulWorkId(row.getObject("id", UUID.class)),
                        row.getInt("version"),
                        Moments.read(row, "received_at"),
                        row.getString("sentence"),
                        row.getString("family"),
                        row.getString("street"),
                        row.getBoolean("wants_to_be_told"),
                        UsefulWorkStatus.valueOf(row.getString("status")),
                        row.getString("shown"),
                        row.getString("answer"),
                        row.getObject("activity_id", UUID.class),
                        row.getString("activity_name"),
                        row.getString("merged_into"),
                        row.getInt("agreeing"),
                        row.getObject("voice", UUID.class)))
                .list();
    }

    /** How many nobody has read yet. */
    @Transactional(readOnly = true)
    public int waiting() {
        return jdbc.sql("select count(*) from useful_work where status = 'WAITING'")
                .query(Integer.class)
                .single();
    }

    /** Activities an idea may have become, by employer and name. */
    @Transactional(readOnly = true)
    public List<NamedActivity> activities() {
        return jdbc.sql("""
                        select a.id, a.name, e.name as employer from activity a join employer e on e.id = a.employer_id
                        where not a.closed order by fold(e.name), fold(a.name)
                        """)
                .query((row, number) -> new NamedActivity(
                        new ActivityId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("employer")))
                .list();
    }

    /** An activity to choose. */
    public record NamedActivity(ActivityId id, String name, String employer) {}

    public Optional<UsefulWorkRefusal> show(Read idea, String words) {
        return change(idea, work -> work.show(words));
    }

    public Optional<UsefulWorkRefusal> answer(Read idea, String words) {
        return changeAndTell(idea, work -> work.answer(words, today()));
    }

    public Optional<UsefulWorkRefusal> decline(Read idea, String why) {
        return changeAndTell(idea, work -> work.decline(why, today()));
    }

    public Optional<UsefulWorkRefusal> open(Read idea, @Nullable ActivityId activity, String words) {
        return changeAndTell(idea, work -> work.open(activity, words, today()));
    }

    /** What was merged into it before follows it, so that no idea stands behind one that stands behind another. */
    public Optional<UsefulWorkRefusal> merge(Read idea, UsefulWorkId into) {
        lockBoth(idea.id(), into);
        var other = works.findForChange(into);
        if (other.isEmpty()) {
            return Optional.of(UsefulWorkRefusal.CANNOT_MERGE);
        }
        var refusal = change(idea, work -> {
            var merged = work.mergeInto(other.get());
            if (merged.isEmpty()) {
                messages.tellIfEnded(other.get(), work);
            }
            return merged;
        });
        if (refusal.isEmpty()) {
            for (var behind : works.findByMergedInto(idea.id().value())) {
                behind.mergeInto(other.get());
                messages.tellIfEnded(other.get(), behind);
                works.save(behind);
            }
        }
        return refusal;
    }

    /** Whoever stands behind it and has not heard how it ended waits for an answer of their own. */
    public Optional<UsefulWorkRefusal> setAside(Read idea) {
        return change(idea, work -> {
            var hadEnded = work.status().isTheEnd();
            for (var behind : works.findByMergedInto(work.id().value())) {
                if (hadEnded) {
                    behind.leaveAside();
                } else {
                    behind.standAlone();
                }
                works.save(behind);
            }
            work.leaveAside();
            voices.eraseAll(VoiceOwner.idea(work.id().value()));
            return Optional.empty();
        });
    }

    private Optional<UsefulWorkRefusal> change(Read idea, Function<UsefulWork, Optional<UsefulWorkRefusal>> verb) {
        var work = works.findForChange(idea.id()).filter(found -> found.version() == idea.version());
        if (work.isEmpty()) {
            return Optional.of(UsefulWorkRefusal.CHANGED_MEANWHILE);
        }
        var refusal = verb.apply(work.get());
        if (refusal.isEmpty()) {
            works.save(work.get());
            // Whoever has decided on it has listened and written down what it says.
            voices.isWritten(VoiceOwner.idea(work.get().id().value()), clock.instant());
        }
        return refusal;
    }

    private Optional<UsefulWorkRefusal> changeAndTell(
            Read idea, Function<UsefulWork, Optional<UsefulWorkRefusal>> verb) {
        return change(idea, work -> {
            var refusal = verb.apply(work);
            if (refusal.isEmpty()) {
                messages.tell(work);
                for (var behind : works.findByMergedInto(work.id().value())) {
                    messages.tellOf(work, behind);
                    works.save(behind);
                }
            }
            return refusal;
        });
    }

    /** Always in the same order: two people who merge the same two ideas into one another wait, and do not block each other. */
    private void lockBoth(UsefulWorkId one, UsefulWorkId other) {
        jdbc.sql("select 1 from useful_work where id in (:one, :other) order by id for update")
                .param("one", one.value())
                .param("other", other.value())
                .query(Integer.class)
                .list();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }
}
