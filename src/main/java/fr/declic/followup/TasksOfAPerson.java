package fr.declic.followup;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the team has to do about a person: nothing is left to do about somebody forgotten. */
@Component
@Order(20)
class TasksOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final Words words;

    TasksOfAPerson(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("task", "t.volunteer_id = :person", Set.of("done_by")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var tasks = jdbc.sql(
                        "select kind, due_on from task where volunteer_id = :id and done_at is null order by due_on")
                .param("id", person)
                .query((row, number) -> Line.ofTheTeam(
                        words.getTranslation(
                                "held.task.due",
                                language,
                                Dates.full(row.getObject("due_on", LocalDate.class), language)),
                        words.french(TaskKind.valueOf(row.getString("kind")).key())))
                .list();
        return List.of(new Chapter("held.tasks", tasks));
    }

    @Override
    public void erase(Leaver person) {
        var me = new VolunteerId(person.id());
        // The file that looks like this one has nobody to look like any more.
        jdbc.sql("select id from volunteer where possible_duplicate = :id")
                .param("id", person.id())
                .query((row, number) -> new VolunteerId(row.getObject("id", UUID.class)))
                .list()
                .forEach(other -> jdbc.sql("delete from task where kind = :kind and subject_id = :pair")
                        .param("kind", TaskKind.POSSIBLE_DUPLICATE.name())
                        .param("pair", TaskOpener.pair(me, other))
                        .update());
        jdbc.sql("delete from task where volunteer_id = :id")
                .param("id", person.id())
                .update();
    }
}
