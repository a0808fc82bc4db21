package fr.declic.demo;

import fr.declic.activities.Suggestion;
import fr.declic.activities.UsefulWorkDesk;
import fr.declic.activities.UsefulWorkId;
import fr.declic.activities.UsefulWorkStatus;
import fr.declic.activities.UsefulWorks;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Ideas that nobody has had, some of them read by the team. All of the demonstration is one transaction: what one step changed is
 * written out before the next one reads it.
 */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoIdeas {

    private final UsefulWorks works;
    private final UsefulWorkDesk desk;
    private final EntityManager entities;

    DemoIdeas(UsefulWorks works, UsefulWorkDesk desk, EntityManager entities) {
        this.works = works;
        this.desk = desk;
        this.entities = entities;
    }

    void store(RandomGenerator random, List<DemoWork.Stored> activities) {
        for (var row : DemoFiles.rows("ideas.csv")) {
            var id = new UsefulWorkId(new UUID(random.nextLong(), random.nextLong()));
            var street = row.get("rue");
            works.suggest(
                    id,
                    new Suggestion(
                            row.get("phrase"),
                            row.get("famille"),
                            street.isEmpty() ? null : street,
                            null,
                            null,
                            "fr",
                            null));
            var status = UsefulWorkStatus.valueOf(row.get("etat"));
            if (status.isPublic()) {
                desk.show(read(id, UsefulWorkStatus.WAITING), row.get("phrase"));
                entities.flush();
                for (var device = 0; device < Integer.parseInt(row.get("accords")); device++) {
                    works.agree(id, new UUID(random.nextLong(), random.nextLong()).toString());
                }
                answer(id, status, row, activities);
            }
        }
    }

    private void answer(UsefulWorkId id, UsefulWorkStatus status, CSVRecord row, List<DemoWork.Stored> activities) {
        var words = row.get("reponse");
        if (status == UsefulWorkStatus.DECLINED) {
            desk.decline(read(id, UsefulWorkStatus.SHOWN), words);
        } else if (status == UsefulWorkStatus.OPENED) {
            var activity = activities.stream()
                    .filter(one -> one.kind().equals(row.get("activite")))
                    .findFirst()
                    .orElseThrow();
            desk.open(read(id, UsefulWorkStatus.SHOWN), activity.id(), words);
        } else if (!words.isEmpty()) {
            desk.answer(read(id, UsefulWorkStatus.SHOWN), words);
        }
    }

    private UsefulWorkDesk.Read read(UsefulWorkId id, UsefulWorkStatus status) {
        entities.flush();
        return desk.at(status).stream()
                .filter(idea -> idea.id().equals(id))
                .map(idea -> new UsefulWorkDesk.Read(id, idea.version()))
                .findFirst()
                .orElseThrow();
    }
}
