package fr.declic.matching;

import fr.declic.volunteers.WordsStruck;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Words that were struck out of a person's file go out of the reasons noted with their proposals and their choices by hand. */
@Component
class StruckReasons {

    private final JdbcClient jdbc;

    StruckReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Reasons(
            UUID id, @Nullable String orderReason, @Nullable String releaseReason) {}

    private record Choice(UUID waveId, String reason) {}

    @EventListener
    void on(WordsStruck struck) {
        var person = struck.volunteer().value();
        for (var proposal : proposals(person)) {
            jdbc.sql("update proposal set order_reason = :order, release_reason = :release, version = version + 1 "
                            + "where id = :id")
                    .param("order", orNothing(proposal.orderReason(), struck::outOf))
                    .param("release", orNothing(proposal.releaseReason(), struck::outOf))
                    .param("id", proposal.id())
                    .update();
        }
        for (var choice : choices(person)) {
            jdbc.sql("update wave_choice set reason = :reason where wave_id = :wave and volunteer_id = :person")
                    .param("reason", struck.outOf(choice.reason()))
                    .param("wave", choice.waveId())
                    .param("person", person)
                    .update();
        }
    }

    private List<Reasons> proposals(UUID person) {
        return jdbc.sql("select id, order_reason, release_reason from proposal where volunteer_id = :person "
                        + "and (order_reason is not null or release_reason is not null) order by id for update")
                .param("person", person)
                .query(Reasons.class)
                .list();
    }

    private List<Choice> choices(UUID person) {
        return jdbc.sql(
                        "select wave_id, reason from wave_choice where volunteer_id = :person order by wave_id for update")
                .param("person", person)
                .query(Choice.class)
                .list();
    }

    private static @Nullable String orNothing(@Nullable String text, UnaryOperator<String> change) {
        return text == null ? null : change.apply(text);
    }
}
