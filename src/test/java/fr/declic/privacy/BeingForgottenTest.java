package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.access.Freshly;
import fr.declic.access.PersonalData;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.matching.Ironing;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerFilter;
import fr.declic.volunteers.VolunteerId;
import fr.declic.volunteers.VolunteerList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class BeingForgottenTest extends Leaving {

    @Autowired
    private List<PersonalData> parts;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private VolunteerList list;

    @Autowired
    private Candidacies candidacies;

    @Test
    void isAskedForWithAFreshCodeOnly() {
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        assertThatThrownBy(erasures::ask).isInstanceOf(AccessDeniedException.class);
        assertThat(erasures.mine()).isEmpty();
    }

    @Test
    void waitsSevenDays() {
        asks(amel);
        theHourStrikes();
        assertThat(firstName(amel)).isEqualTo("Amel");
        assertThat(erasures.due(amel)).isPresent();
        assertThat(files.open(amel).orElseThrow().trail().getFirst().kind()).isEqualTo("ERASURE_ASKED");
    }

    @Test
    void isTakenBackInOneTap() {
        asks(amel);
        sevenDaysPass(amel);
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        assertThat(erasures.cancel()).isTrue();
        theHourStrikes();
        assertThat(firstName(amel)).isEqualTo("Amel");
        assertThat(status(amel)).isEqualTo("LISTED");
    }

    @Test
    void cannotBeStoppedByTheTeam() {
        asks(amel);
        As.coordinator("Samir");
        assertThatThrownBy(erasures::cancel).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void askedTwiceIsAskedOnce() {
        asks(amel);
        var due = erasures.due(amel);
        asks(amel);
        assertThat(erasures.due(amel)).isEqualTo(due);
    }

    @Test
    void leavesNothingInAnyColumn() {
        propose(amel, aPlace());
        transaction.executeWithoutResult(status -> Everything.of(amel, jdbc));
        var before = transaction.execute(status -> rows(amel, Map.of()));
        isForgotten(amel);
        var after = transaction.execute(status -> rows(amel, ids(before)));
        var faults = new ArrayList<String>();
        for (var declared : PersonalValues.declared()) {
            var name = declared.table() + "." + declared.column();
            var held = values(before, declared);
            var left = values(after, declared);
            switch (declared.becomes()) {
                case ERASED -> {
                    if (held.isEmpty()) {
                        faults.add("this test has no value in " + name);
                    }
                    if (!left.isEmpty()) {
                        faults.add(name + " still holds " + left);
                    }
                }
                case GONE -> {
                    if (before.getOrDefault(declared.table(), List.of()).isEmpty()) {
                        faults.add("this test has no row in " + declared.table());
                    }
                    if (!after.getOrDefault(declared.table(), List.of()).isEmpty()) {
                        faults.add("rows are left in " + declared.table());
                    }
                }
                case MONTH ->
                    left.stream()
                            .filter(value -> !isFirstOfMonth(value))
                            .forEach(value -> faults.add(name + " still tells the day: " + value));
                case RESET, KEPT, FREE -> {
                    // what is left of these is looked for by its mark, below
                }
            }
        }
        assertThat(faults.stream().distinct()).isEmpty();
        List<String> marked = transaction.execute(status -> tablesWith(Everything.MARK));
        assertThat(marked).isEmpty();
    }

    @Test
    void keepsTheStepsSoThatPastTotalsHold() {
        propose(amel, aPlace());
        List<Integer> counts = transaction.execute(status -> counts());
        isForgotten(amel);
        List<Integer> after = transaction.execute(status -> counts());
        assertThat(after).isEqualTo(counts);
        assertThat(status(amel)).isEqualTo("WITHDRAWN");
    }

    @Test
    void doneTwiceIsDoneOnce() {
        isForgotten(amel);
        var trail = text("select count(*) from trail_entry where volunteer_id = :id", amel);
        update("update erasure set done_at = null where volunteer_id = :id", amel);
        theHourStrikes();
        assertThat(text("select count(*) from trail_entry where volunteer_id = :id", amel))
                .isEqualTo(trail);
        assertThat(firstName(amel)).isEmpty();
    }

    @Test
    void letsTheProposalGoAndFreesThePlace() {
        var opening = aPlace();
        propose(amel, opening);
        isForgotten(amel);
        var bruno = ironing.listed("Bruno", Ironing.suits());
        propose(bruno, opening);
        assertThat(status(bruno)).isEqualTo("PROPOSED");
    }

    @Test
    void isNoLongerInTheListNorAFileNorHired() {
        var everybody = new VolunteerFilter(VolunteerFilter.Group.ALL, Set.of(), null, false, false, null, null, "");
        assertThat(list.rows(everybody, 0, 500)).anyMatch(row -> row.id().equals(amel));
        isForgotten(amel);
        As.coordinator("Samir");
        assertThat(files.open(amel)).isEmpty();
        assertThat(list.rows(everybody, 0, 500)).noneMatch(row -> row.id().equals(amel));
        Optional<Refusal> hired =
                transaction.execute(status -> candidacies.hire(amel, true, LocalDate.of(2026, 11, 1)));
        assertThat(hired).contains(Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void keepsTheNameBesideARunningContractUntilItsEnd() {
        propose(amel, aPlace());
        transaction.executeWithoutResult(status -> {
            Everything.of(amel, jdbc);
            jdbc.sql("update contract set ends_on = null, end_reason = null where volunteer_id = :id")
                    .param("id", amel.value())
                    .update();
            jdbc.sql("update candidacy set status = 'HIRED_EBE' where id = :id")
                    .param("id", amel.value())
                    .update();
        });
        isForgotten(amel);
        assertThat(firstName(amel)).isEqualTo("Amelzyxwv");
        assertThat(text("select phone from volunteer where id = :id", amel)).isEqualTo("nothing");
        assertThat(status(amel)).isEqualTo("HIRED_EBE");

        update("update contract set ends_on = starts_on, end_reason = 'RESIGNATION' where volunteer_id = :id", amel);
        theHourStrikes();
        assertThat(firstName(amel)).isEmpty();
        assertThat(text("select quarters from contract where volunteer_id = :id", amel))
                .isEqualTo("80");
    }

    @Test
    void leavesToWhoeverSharesThePhoneWhatIsTheirs() {
        var phone = text("select phone from volunteer where id = :id", amel);
        var bruno = ironing.listed("Bruno", Ironing.suits(), phone);
        propose(bruno, aPlace());
        propose(amel, aPlace());
        isForgotten(amel);
        assertThat(text("select recipient from outbox_message where about = :id", bruno))
                .isEqualTo(phone);
        assertThat(text("select phone from volunteer where id = :id", bruno)).isEqualTo(phone);
    }

    @Test
    void takesASecondFileOfTheSamePersonAlong() {
        var second = ironing.listed("Amel", Ironing.suits());
        close(second);
        isForgotten(amel);
        assertThat(firstName(second)).isEmpty();
    }

    @Test
    void isNotForgottenByTheFileThatGoesOn() {
        var second = ironing.listed("Amel", Ironing.suits());
        asks(second);
        close(second);
        assertThat(erasures.due(amel)).isEqualTo(erasures.due(second)).isPresent();
        sevenDaysPass(second);
        theHourStrikes();
        assertThat(List.of(firstName(amel), firstName(second))).containsOnly("");
    }

    @Test
    void isTakenBackInTheFileThatGoesOn() {
        var second = ironing.listed("Amel", Ironing.suits());
        asks(second);
        close(second);
        As.signIn(new SignedIn(amel.value(), "Amel Exemple", Role.VOLUNTEER, null));
        assertThat(erasures.mine()).isPresent();
        assertThat(erasures.cancel()).isTrue();
        assertThat(erasures.mine()).isEmpty();
    }

    private void close(VolunteerId second) {
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set same_as = :kept where id = :id")
                .param("kept", amel.value())
                .param("id", second.value())
                .update());
    }

    @Test
    void endsEveryOpenSession() {
        Freshly.signIn(application, amel.value());
        asks(amel);
        sevenDaysPass(amel);
        theHourStrikes();
        assertThat(text("select count(*) from device_token where volunteer_id = :id", amel))
                .isEqualTo("0");
    }

    private record Row(Map<String, String> values) {}

    /** Every value of every row of the person, as text; those of a table with ids by the ids of before. */
    private Map<String, List<Row>> rows(VolunteerId person, Map<String, List<UUID>> ids) {
        var found = new HashMap<String, List<Row>>();
        parts.stream().flatMap(part -> part.rows().stream()).forEach(rows -> {
            var known = ids.get(rows.table());
            var where = known == null ? rows.whose() : "t.id = any(:ids)";
            var texts = jdbc.sql(
                            "select e.key, e.value from (select row_number() over () as n, t.* from " + rows.table()
                                    + " t where " + where + ") t cross join lateral jsonb_each_text(to_jsonb(t)) e")
                    .param("person", person.value())
                    .param("ids", known == null ? new UUID[0] : known.toArray(UUID[]::new))
                    .query((row, number) -> new String[] {row.getString(1), row.getString(2)})
                    .list();
            var all = new ArrayList<Row>();
            for (var pair : texts) {
                var column = pair[0];
                var value = Optional.ofNullable(pair[1]).orElse("");
                if (all.isEmpty() || all.getLast().values().containsKey(column)) {
                    all.add(new Row(new HashMap<>()));
                }
                all.getLast().values().put(column, value);
            }
            found.put(rows.table(), all);
        });
        return found;
    }

    private static Map<String, List<UUID>> ids(Map<String, List<Row>> rows) {
        var ids = new HashMap<String, List<UUID>>();
        rows.forEach((table, all) -> {
            if (!all.isEmpty() && all.getFirst().values().containsKey("id")) {
                ids.put(
                        table,
                        all.stream()
                                .map(row -> UUID.fromString(row.values().getOrDefault("id", "")))
                                .toList());
            }
        });
        return ids;
    }

    private static Set<String> values(Map<String, List<Row>> rows, PersonalValues declared) {
        return rows.getOrDefault(declared.table(), List.of()).stream()
                .map(row -> row.values().getOrDefault(declared.column(), ""))
                .filter(value -> !value.isBlank() && !value.equals("[]"))
                .collect(Collectors.toSet());
    }

    /** As the database writes it: a day, or an instant that is midnight in France. */
    private static boolean isFirstOfMonth(String value) {
        return value.length() == 10
                ? value.endsWith("-01")
                : java.time.OffsetDateTime.parse(value)
                        .atZoneSameInstant(fr.declic.shell.Dates.ZONE)
                        .toLocalDateTime()
                        .equals(java.time.OffsetDateTime.parse(value)
                                .atZoneSameInstant(fr.declic.shell.Dates.ZONE)
                                .toLocalDate()
                                .withDayOfMonth(1)
                                .atStartOfDay());
    }

    private List<String> tablesWith(String mark) {
        return PersonalValues.declared().stream()
                .map(PersonalValues::table)
                .distinct()
                .filter(table -> jdbc.sql("select count(*) from " + table + " t where t::text ilike '%" + mark + "%'")
                                .query(Integer.class)
                                .single()
                        > 0)
                .toList();
    }

    private List<Integer> counts() {
        return List.of("volunteer", "candidacy", "proposal", "contract", "outbox_message").stream()
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }
}
