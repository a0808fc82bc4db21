package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.AtOnce;
import fr.declic.matching.ProposalId;
import fr.declic.shell.Dates;
import fr.declic.territory.TerritoryId;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Exchange;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.StepDetails;
import java.time.Clock;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** The hour strikes while a coordinator is at work with the same person, with real threads. */
class WhileBeingForgottenTest extends Leaving {

    private static final int TIMES = 6;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private Clock clock;

    @RepeatedTest(TIMES)
    void aProposalIsNotMadeOrIsLetGo(TerritoryId territory) throws Exception {
        var opening = aPlace();
        asks(amel);
        sevenDaysPass(amel);
        AtOnce.<Object>both(
                territory,
                () -> proposals.propose(ProposalId.create(), amel, opening, "zyxwv"),
                this::theHourStrikesFor);
        isNobody();
        assertThat(text(
                        "select count(*) from proposal where volunteer_id = :id and status in ('OPEN', 'ACCEPTED')",
                        amel))
                .isEqualTo("0");
        assertThat(text("select count(*) from outbox_message where about = :id", amel))
                .isEqualTo("0");
    }

    @RepeatedTest(TIMES)
    void whatIsNotedIsErasedOrNotTaken(TerritoryId territory) throws Exception {
        asks(amel);
        sevenDaysPass(amel);
        var today = Dates.day(clock.instant());
        AtOnce.<Object>both(
                territory,
                () -> corrections.noteExchange(amel, Exchange.CALL, today, "zyxwv"),
                this::theHourStrikesFor);
        isNobody();
        assertThat(text(
                        "select count(*) from trail_entry where volunteer_id = :id and details::text like '%zyxwv%'",
                        amel))
                .isEqualTo("0");
    }

    @RepeatedTest(TIMES)
    void aStepIsTakenBeforeOrNotAtAll(TerritoryId territory) throws Exception {
        var version = Integer.parseInt(text("select version from candidacy where id = :id", amel));
        asks(amel);
        sevenDaysPass(amel);
        AtOnce.<Object>both(
                territory,
                () -> candidacies.take(amel, version, Step.PREPARE, StepDetails.NONE),
                this::theHourStrikesFor);
        isNobody();
    }

    @RepeatedTest(TIMES)
    void twoServersForgetOnce(TerritoryId territory) throws Exception {
        propose(amel, aPlace());
        asks(amel);
        sevenDaysPass(amel);
        AtOnce.<Object>both(territory, this::theHourStrikesFor, this::theHourStrikesFor);
        isNobody();
        assertThat(text("select count(*) from trail_entry where volunteer_id = :id and kind = 'RELEASED'", amel))
                .isIn("0", "1");
    }

    private Object theHourStrikesFor() {
        theHourStrikes();
        return "done";
    }

    private void isNobody() {
        assertThat(firstName(amel)).isEmpty();
        assertThat(status(amel)).isEqualTo("WITHDRAWN");
        assertThat(text("select done_at is not null from erasure where volunteer_id = :id", amel))
                .isEqualTo("t");
    }
}
