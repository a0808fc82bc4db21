package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator is signed in, nobody is on the list but those whom the test puts there, and waves of ironing are prepared. */
@InTerritory
abstract class AmongWaves {

    @Autowired
    Waves waves;

    @Autowired
    WaveChoosing choosing;

    @Autowired
    WaveSending sending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Ironing ironing;

    @Autowired
    void ironing(Activities activities, EntityManager entities) {
        ironing = new Ironing(activities, entities, transaction);
    }

    @BeforeEach
    void onlyThePeopleOfTheTestAreOnTheList() {
        As.coordinator("Samir");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update candidacy set status = 'PAUSED'").update());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    WaveId prepared(OpeningId opening, int places) {
        var wave = WaveId.create();
        assertThat(waves.open(wave, "Vague d’essai", null, Map.of(opening, terms(places))))
                .isEmpty();
        waves.run(wave);
        return wave;
    }

    static WaveTerms terms(int places) {
        return new WaveTerms(
                places, HalfDays.of(Somebody.MORNINGS.toSet()), WeeklyHours.ofHours(16), WeeklyHours.ofHours(20));
    }

    OpeningId openingWith(int places) {
        return ironing.openingWith(places);
    }

    WavePage.Run runOf(WaveId wave) {
        return Objects.requireNonNull(waves.page(wave).orElseThrow().run());
    }
}
