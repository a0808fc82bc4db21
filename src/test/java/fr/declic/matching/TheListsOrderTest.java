package fr.declic.matching;

import static fr.declic.matching.Somebody.ironing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.vocabulary.Limit;
import fr.declic.volunteers.Status;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TheListsOrderTest {

    private final Opening ironing = ironing();

    @Test
    void asksNothingOfTheFirst() {
        var review = OrderReview.of(List.of(), ironing, Set.of());
        assertThat(review.asksReason()).isFalse();
        assertThat(review.reasons()).containsExactly(Reason.counting("before", 0));
    }

    @Test
    void isKeptWhenItSuitsNobodyBefore() {
        var before = List.of(
                new Somebody().wishes("couture").listed(1),
                new Somebody().cannot(Limit.NOISE).listed(2),
                new Somebody().wishes("couture").cannot(Limit.NOISE).listed(3));
        var review = OrderReview.of(before, ironing, Set.of());
        assertThat(review.asksReason()).isFalse();
        assertThat(review.reasons())
                .containsExactly(
                        Reason.counting("before", 3),
                        Reason.counting("before.WISH", 2),
                        Reason.counting("before.LIMIT", 1));
    }

    @Test
    void asksWhyOnePersonWasPassedOver() {
        var review = OrderReview.of(List.of(new Somebody().listed(1)), ironing, Set.of());
        assertThat(review.asksReason()).isTrue();
        assertThat(review.isExplained()).isFalse();
    }

    @Test
    void asksNothingAboutWhoHasAProposal() {
        var somebody = new Somebody().listed(1);
        var proposed = new Listed(somebody.profile(), "Somebody", Status.PROPOSED, 0);
        var review = OrderReview.of(List.of(proposed), ironing, Set.of());
        assertThat(review.asksReason()).isFalse();
        assertThat(review.reasons())
                .containsExactly(Reason.counting("before", 0), Reason.counting("before.PROPOSED", 1));
    }

    @Test
    void canSayByItselfThatTheySaidNotNow() {
        var first = new Somebody().listed(1);
        var review =
                OrderReview.of(List.of(first), ironing, Set.of(first.profile().id()));
        assertThat(review.asksReason()).isTrue();
        assertThat(review.isExplained()).isTrue();
        assertThat(review.reasons()).contains(Reason.counting("before.LATER", 1));
    }

    @Test
    void cannotSayItAllWhenOneOfThemWasNeverAsked() {
        var asked = new Somebody().listed(1);
        var review = OrderReview.of(
                List.of(asked, new Somebody().listed(2)),
                ironing,
                Set.of(asked.profile().id()));
        assertThat(review.isExplained()).isFalse();
        assertThat(review.passedOver()).isEqualTo(1);
    }
}
