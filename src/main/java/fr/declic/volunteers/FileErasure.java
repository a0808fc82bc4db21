package fr.declic.volunteers;

import fr.declic.access.PersonalData.Leaver;
import fr.declic.shell.Dates;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes every value out of a file. The row stays, without identity: where it stood, and in which month. Versions go up, so that
 * whoever has the file open is told that it changed meanwhile.
 */
@Component
class FileErasure {

    /** The drafts first: they are known by the name and the birth date that go next. */
    private static final List<String> STATEMENTS = List.of(
            """
            delete from registration_draft d using volunteer v
            where v.id = :id
              and (d.volunteer_id = v.id
                       or d.answers -> 'reach' ->> 'phone' = any(:reaches)
                       or lower(d.answers -> 'reach' ->> 'email') = any(:reaches)
                       or d.answers -> 'identity' ->> 'birthDate' = v.birth_date::text
                              and fold(d.answers -> 'identity' ->> 'firstName') = fold(v.first_name)
                              and fold(coalesce(d.answers -> 'identity' ->> 'lastName', '')) = fold(coalesce(v.last_name, '')))
            """,
            "delete from slip where volunteer_id = :id",
            "delete from registration_note where volunteer_id = :id",
            """
            update criterion
            set version = version + 1, seen_what = null, seen_on = null, seen_by = null,
                decided_on = date_trunc('month', decided_on)::date
            where volunteer_id = :id
            """,
            """
            update trail_entry
            set at = date_trunc('month', at, 'Europe/Paris'), actor_id = null,
                actor_name = case when actor_kind = 'SYSTEM' then actor_name else '' end,
                details = case when kind = 'STATUS'
                                   then jsonb_build_object('from', details -> 'from', 'to', details -> 'to') else '{}' end
            where volunteer_id = :id
            """,
            """
            update candidacy
            set version = version + 1, receipt_number = null, minor = false, decision_reason = null, referred_by = null,
                agreement_on = null, agreement_by = null, steps = '[]',
                first_contact_at = date_trunc('month', first_contact_at, 'Europe/Paris'),
                registered_at = date_trunc('month', registered_at, 'Europe/Paris'),
                candidacy_date = date_trunc('month', candidacy_date, 'Europe/Paris'),
                volunteering_at = date_trunc('month', volunteering_at, 'Europe/Paris'),
                status_since = date_trunc('month', status_since, 'Europe/Paris'),
                session_date = date_trunc('month', session_date)::date
            where id = :id
            """,
            "update volunteer set version = version + 1, possible_duplicate = null where possible_duplicate = :id",
            """
            update volunteer
            set version = version + 1, erased_on = coalesce(erased_on, :today),
                created_at = date_trunc('month', created_at, 'Europe/Paris'),
                first_name = case when :keepsName then first_name else '' end,
                last_name = case when :keepsName then last_name end,
                birth_date = null, phone = null, email = null, drop_in_point_id = null, language = 'fr',
                street_number = null, street = null, neighbourhood_id = null, inside = null, resident_since = null,
                deprivation_kind = null, deprived_since = null, skills = '{}', own_words = '{}', wishes = '{}',
                any_wish = false, wish_words = null, learns = '{}', minimum_quarters = null, wished_quarters = null,
                half_days = 0, mobility = '{}', limits = '{}', last_contact_at = null, messages_read_at = null,
                possible_duplicate = null
            where id = :id
            """);

    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final Clock clock;

    FileErasure(JdbcClient jdbc, EntityManager entities, Clock clock) {
        this.jdbc = jdbc;
        this.entities = entities;
        this.clock = clock;
    }

    void erase(Leaver leaver) {
        entities.flush();
        for (var statement : STATEMENTS) {
            jdbc.sql(statement)
                    .param("id", leaver.id())
                    .param("reaches", leaver.reaches().toArray(String[]::new))
                    .param("keepsName", leaver.keepsName())
                    .param("today", Dates.day(clock.instant()))
                    .update();
        }
        entities.clear();
    }
}
