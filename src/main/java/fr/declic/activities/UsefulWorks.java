package fr.declic.activities;

import fr.declic.database.Moments;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may do with ideas of useful work: suggest one, read those the team has read, and agree. */
@Service
@PermitAll
@Transactional
public class UsefulWorks {

    private static final String VOICE = "IDEA";

    private final JdbcClient jdbc;
    private final Voices voices;
    private final Clock clock;

    UsefulWorks(JdbcClient jdbc, Voices voices, Clock clock) {
        this.jdbc = jdbc;
        this.voices = voices;
        this.clock = clock;
    }

    /** Keeps an idea for the team to read. The same form sent again, by a double tap or a lost network, is the same idea. */
    public void suggest(UsefulWorkId id, Suggestion suggestion) {
        var isNew = jdbc.sql("""
                        insert into useful_work (id, received_at, sentence, family, street, phone, email, language, status)
                        values (:id, :now, :sentence, :family, :street, :phone, :email, :language, 'WAITING')
                        on conflict (territory_id, id) do nothing
                        """)
                        .param("id", id.value())
                        .param("now", Moments.stored(clock.instant()))
                        .param("sentence", suggestion.sentence())
                        .param("family", suggestion.family())
                        .param("street", suggestion.street())
                        .param("phone", suggestion.phone())
                        .param("email", suggestion.email())
                        .param("language", suggestion.language())
                        .update()
                == 1;
        var voice = suggestion.voice();
        if (isNew && voice != null) {
            voices.keep(VoiceOwner.idea(id.value()), VOICE, voice, clock.instant());
        }
    }

    /**
     * The ideas that are public: those one may still agree with first, the most wanted of them first, then what became of others.
     *
     * @param device the token of this device; nothing where it has none
     */
    @Transactional(readOnly = true)
    public List<PublicIdea> shown(@Nullable String device) {
        return jdbc.sql("""
                        with agreement as (
                            select coalesce(w.merged_into, w.id) as work, a.device_hash
                            from useful_work_agreement a join useful_work w on w.id = a.useful_work_id)
                        select w.id, w.shown, case when w.shown = w.sentence then w.language else :team end as language,
                               w.family, w.street, w.status, w.answer, w.answered_on,
                               a.name as activity, e.name as employer,
                               (select count(distinct g.device_hash) from agreement g where g.work = w.id) as agreeing,
                               exists (select from agreement g where g.work = w.id
                                       and g.device_hash = device_hash(:device)) as agreed
                        from useful_work w
                            left join activity a on a.id = w.activity_id
                            left join employer e on e.id = a.employer_id
                        where w.status in ('SHOWN', 'OPENED', 'DECLINED')
                        order by (w.status = 'SHOWN') desc, (w.status = 'OPENED') desc, agreeing desc, w.received_at desc, w.id
                        """)
                .param("device", device)
                .param("team", Locale.FRENCH.getLanguage())
                .query((row, number) -> new PublicIdea(
                        row.getObject("id", UUID.class),
                        row.getString("shown"),
                        row.getString("language"),
                        row.getString("family"),
                        row.getString("street"),
                        UsefulWorkStatus.valueOf(row.getString("status")),
                        row.getString("answer"),
                        row.getObject("answered_on", LocalDate.class),
                        row.getString("activity"),
                        row.getString("employer"),
                        row.getInt("agreeing"),
                        row.getBoolean("agreed")))
                .list();
    }

    /** «Je suis d'accord»: counted once for a device, however often it is tapped; with an idea that is not shown, nothing happens. */
    public void agree(UsefulWorkId id, String device) {
        jdbc.sql("""
                        insert into useful_work_agreement (useful_work_id, device_hash, agreed_at)
                        select id, device_hash(:device), :now from useful_work where id = :id and status = 'SHOWN'
                        on conflict do nothing
                        """)
                .param("id", id.value())
                .param("device", device)
                .param("now", Moments.stored(clock.instant()))
                .update();
    }

    /** Takes the agreement of this device back, with the idea and with those that were merged into it. */
    public void disagree(UsefulWorkId id, String device) {
        jdbc.sql("""
                        delete from useful_work_agreement
                        where device_hash = device_hash(:device)
                          and useful_work_id in (select id from useful_work where :id in (id, merged_into))
                        """).param("id", id.value()).param("device", device).update();
    }
}
