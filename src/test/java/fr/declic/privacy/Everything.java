package fr.declic.privacy;

import fr.declic.matching.wave.WaveInput;
import fr.declic.matching.wave.WavePerson;
import fr.declic.matching.wave.WaveText;
import fr.declic.vocabulary.HalfDays;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Something of a person in every place where there may be something; each typed value holds {@link #MARK}. */
final class Everything {

    /** In no word of the application. */
    static final String MARK = "zyxwv";

    private static final List<String> STATEMENTS = List.of(
            """
            insert into drop_in_point (id, name, address) values (:a, :a::text, '3 rue des Essais')
            """,
            """
            insert into neighbourhood (id, name) values (:b, :b::text)
            """,
            """
            insert into volunteer (id, created_at, first_name) values (:c, now(), 'Une autre')
            """,
            """
            insert into candidacy (id, status, status_since) values (:c, 'CONTACT', now())
            """,
            """
            update volunteer
            set first_name = 'Amelzyxwv', last_name = 'Zyxwv', birth_date = '1984-05-12', email = 'zyxwv@exemple.invalid',
                drop_in_point_id = :a, language = 'tr', street_number = '7 zyxwv', street = 'Rue Zyxwv',
                neighbourhood_id = :b, inside = true, resident_since = '2019-03-01', deprivation_kind = 'SINCE',
                deprived_since = '2023-02-01', skills = '{repasser-chemise}', own_words = '{zyxwv}',
                wishes = '{repassage}', any_wish = true, wish_words = 'zyxwv', learns = '{plier-linge}',
                minimum_quarters = 40, wished_quarters = 80, half_days = 1023, mobility = '{WALK}', limits = '{NOISE}',
                last_contact_at = now(), messages_read_at = now(), possible_duplicate = :c
            where id = :person
            """,
            """
            update volunteer set possible_duplicate = :person where id = :c
            """,
            """
            update candidacy
            set minor = true, decision_reason = 'zyxwv', referred_by = 'zyxwv', agreement_on = '2026-01-12', agreement_by = 'zyxwv',
                steps = '[{"step": "MEET", "from": "REGISTERED", "to": "MET", "since": "2026-01-12T10:00:00Z",
                           "at": "2026-01-13T10:00:00Z"}]'
            where id = :person
            """,
            """
            insert into criterion (volunteer_id, kind, seen_what, seen_on, seen_by, decided, decided_on)
            values (:person, 'RESIDENCE', 'zyxwv', '2026-01-13', 'zyxwv', true, '2026-01-14')
            """,
            """
            insert into trail_entry (id, volunteer_id, at, actor_kind, actor_id, actor_name, kind, details)
            values (:d, :person, '2026-01-15T10:00:00Z', 'VOLUNTEER', :person, 'Amelzyxwv Zyxwv', 'CORRECTED',
                    '{"field": "lastName", "former": "zyxwv", "corrected": "zyxwv"}')
            """,
            """
            insert into registration_draft (id, token_hash, resume_code_hash, answers, step, started_at, updated_at, closed_until,
                                            volunteer_id, drop_in_point_id, helper_id, helper_name)
            values (:d, :d::text, :d::text, '{}', 'WHO', now(), now(), now(), :person, :a, :a, 'zyxwv')
            """,
            """
            insert into registration_draft (id, token_hash, answers, step, started_at, updated_at)
            values (:e, :e::text,
                    '{"identity": {"firstName": "Amelzyxwv", "lastName": "Zyxwv", "birthDate": "1984-05-12"}}',
                    'WHO', now(), now())
            """,
            """
            insert into registration_note (volunteer_id, drop_in_point_id, helper_id, helper_name, at, contested_at)
            values (:person, :a, :a, 'zyxwv', now(), now())
            """,
            """
            insert into slip (id, volunteer_id, filled_at, received_at, typed_phone, call_times)
            values (:d, :person, now(), now(), 'zyxwv', '{MORNING}')
            """,
            """
            insert into voice_note (id, volunteer_id, about, media_type, sound, consented_at, words, written_at)
            values (:d, :person, 'SLIP', 'audio/ogg', 'zyxwv', now(), 'zyxwv', now())
            """,
            """
            insert into sign_in_card (volunteer_id, code_hash, issued_at, issued_by) values (:person, :d::text, now(), 'zyxwv')
            """,
            """
            insert into device_token (id, token_hash, volunteer_id, created_at, expires_at, confirmed_at, opened_by_card)
            values (:d, :d::text, :person, now(), now() + interval '1 day', now(), true)
            """,
            """
            insert into sign_in_attempt (id, token_hash, purpose, recipient, code_hash, created_at, expires_at, code_ok_at, volunteer_id)
            values (:d, :d::text, 'VOLUNTEER', 'zyxwv@exemple.invalid', 'x', now(), now() + interval '1 day', now(), :person)
            """,
            """
            insert into task (id, kind, volunteer_id, subject_id, due_on, opened_at, done_at, done_by)
            values (:d, 'OBJECTION', :person, :d, current_date, now(), now(), 'zyxwv')
            """,
            """
            insert into outbox_message (id, event_key, channel, recipient, subject, text, secret, about, actor, state, created_at,
                                        next_attempt_at, expires_at)
            values (:d, 'card:' || :person::text, 'EMAIL', 'ancien-zyxwv@exemple.invalid', 'zyxwv', 'zyxwv', true, :person,
                    'VOLUNTEER ' || :person::text, 'WAITING', now(), now(), now() + interval '1 day')
            """,
            """
            insert into useful_work (id, received_at, sentence, family, phone, email, status, shown)
            values (:d, now(), 'Un banc', 'jardin', (select phone from volunteer where id = :person), 'Zyxwv@exemple.invalid',
                    'SHOWN', 'Un banc')
            """,
            """
            insert into voice_note (id, useful_work_id, about, media_type, sound, consented_at)
            values (:e, :d, 'IDEA', 'audio/ogg', 'zyxwv', now())
            """,
            """
            insert into activity_taken_out (volunteer_id, activity_id, since)
            select volunteer_id, activity_id, now() from proposal where volunteer_id = :person
            """,
            """
            insert into proposal (id, volunteer_id, activity_id, opening_id, place_number, status, made_at, made_by, made_by_name,
                                  answer_by, offer, explanation, order_reason, answered_at, closed_at, release_reason, silence_told_at)
            select :d, volunteer_id, activity_id, opening_id, place_number, 'RELEASED', made_at, made_by, made_by_name, answer_by,
                   offer, explanation, 'zyxwv', now(), now(), 'zyxwv', now()
            from proposal where volunteer_id = :person
            """,
            """
            insert into stated_obstacle (id, proposal_id, kind, words, stated_at, stated_by_name, answer, answered_at, answered_by_name)
            values (:d, :d, 'HOURS', 'zyxwv', now(), 'Corinne', 'zyxwv', now(), 'Samir')
            """,
            """
            insert into contract (id, volunteer_id, employer_id, employer_kind, quarters, starts_on, ends_on, end_reason,
                                  written_request_on, recorded_at)
            select :d, :person, a.employer_id, 'EBE', 80, '2024-01-08', '2024-06-30', 'RESIGNATION', '2024-01-02', now()
            from proposal p join activity a on a.id = p.activity_id where p.id = :d
            """,
            """
            insert into planned_week (employer_id, monday) select employer_id, '2024-01-08' from contract where id = :d
            """,
            """
            insert into planned_half_day (employer_id, monday, contract_id, half_day, activity_id)
            select c.employer_id, '2024-01-08', c.id, 0, p.activity_id from contract c, proposal p where c.id = :d and p.id = :d
            """,
            """
            insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
            select employer_id, monday, contract_id, half_day, activity_id from planned_half_day where contract_id = :d
            """,
            """
            insert into calendar_address (volunteer_id, token_hash, made_at) values (:person, :d::text, now())
            """,
            """
            insert into contract (id, volunteer_id, employer_id, employer_kind, quarters, starts_on, recorded_at)
            select :e, :c, employer_id, 'EBE', 80, starts_on, now() from contract where id = :d
            """,
            """
            insert into tutor (contract_id, tutor_contract_id) values (:e, :d)
            """,
            """
            insert into kept_apart (contract_id, other_contract_id) values (:d, :e)
            """,
            """
            insert into confirmed_hours (contract_id, monday, quarters, confirmed_at, confirmed_by_name)
            values (:d, '2024-01-08', 70, now(), 'Corinne')
            """,
            """
            insert into confirmed_hours_change (contract_id, monday, position, quarters_before, quarters, reason, changed_at,
                                                changed_by_name)
            values (:d, '2024-01-08', 1, 68, 70, 'zyxwv', now(), 'Corinne')
            """,
            """
            insert into doubted_hours (contract_id, monday, said_at, settled_at) values (:d, '2024-01-08', now(), now())
            """,
            """
            insert into absence (contract_id, monday, half_day, quarters) values (:d, '2024-01-08', 1, 14)
            """,
            """
            insert into week_request (id, employer_id, monday, contract_id, status, asked_at, settled_at, answer_seen_at, called_at)
            select :d, employer_id, monday, contract_id, 'DECLINED', now(), now(), now(), now() from planned_half_day where contract_id = :d
            """,
            """
            insert into week_request_half_day (request_id, half_day, before_activity_id)
            select :d, half_day, activity_id from planned_half_day where contract_id = :d
            """,
            """
            insert into wave (id, name, status, opened_at, opened_by_name) values (:d, 'Vague', 'DRAFT', now(), 'Corinne')
            """,
            """
            insert into wave_places (wave_id, opening_id, activity_id, position, places, half_days, least_quarters, most_quarters)
            select :d, opening_id, activity_id, 1, 1, 1023, 40, 80 from proposal where id = :d
            """,
            """
            insert into wave_run (wave_id, number, computed_at, computed_by, input, input_digest, outcome_digest)
            values (:d, 1, now(), 'Corinne', :input, 'x', 'x')
            """,
            """
            insert into wave_result (wave_id, run, volunteer_id, position, standing, place_number, explanation)
            values (:d, 1, :person, 1, 'WITHOUT', 0, '{"zyxwv": 1}')
            """,
            """
            insert into wave_proposal (proposal_id, wave_id, run, volunteer_id, opening_id)
            select :d, :d, 1, volunteer_id, opening_id from proposal where id = :d
            """,
            """
            insert into wave_refusal (wave_id, volunteer_id, opening_id, refused_at)
            select :d, volunteer_id, opening_id, now() from proposal where id = :d
            """,
            """
            insert into wave_choice (wave_id, volunteer_id, opening_id, reason, passed, chosen_at, chosen_by_name)
            select :d, volunteer_id, opening_id, 'zyxwv', 0, now(), 'Samir' from proposal where id = :d
            """,
            """
            insert into wave_asked (wave_id, volunteer_id, opening_id, answer, asked_at, asked_by_name)
            select :d, volunteer_id, opening_id, 'KEEPS', now(), 'Samir' from proposal where id = :d
            """);

    private Everything() {}

    private static String waveWith(VolunteerId person) {
        var answers = new WavePerson(
                person,
                List.of(MARK),
                false,
                null,
                null,
                HalfDays.NONE,
                List.of(),
                List.of(MARK),
                List.of(),
                List.of(),
                List.of(),
                null);
        return WaveText.write(new WaveInput(List.of(), List.of(answers), List.of()));
    }

    /** In a transaction, of a person who has a proposal. */
    static void of(VolunteerId person, JdbcClient jdbc) {
        var ids =
                List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        for (var statement : STATEMENTS) {
            jdbc.sql(statement)
                    .param("person", person.value())
                    .param("a", ids.get(0))
                    .param("b", ids.get(1))
                    .param("c", ids.get(2))
                    .param("d", ids.get(3))
                    .param("e", ids.get(4))
                    .param("input", waveWith(person))
                    .update();
        }
    }
}
