package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellingWhereWeAreInTimeTest {

    @ParameterizedTest
    @CsvSource({"2019,done", "28 mars 2023,done", "2025,done", "2026,now", "2024 à 2026,now", "2027,''", "bientôt,''"})
    void theLastYearTells(String when, String state) {
        var chronology = Chronology.of(List.of(date(when, "")), 2026);
        assertThat(chronology.phases().getFirst().moments().getFirst().state()).isEqualTo(state);
    }

    @Test
    void datesOfOnePhaseStandTogether() {
        var chronology =
                Chronology.of(List.of(date("2019", "Début"), date("2020", "Début"), date("2023", "Suite")), 2026);
        assertThat(chronology.phases()).extracting(Chronology.Phase::name).containsExactly("Début", "Suite");
        assertThat(chronology.phases().getFirst().moments()).hasSize(2);
    }

    @Test
    void aPhoneIsDialledAndReadAloud() {
        assertThat(PhoneNumber.of("06.39.98.00.00"))
                .contains(new PhoneNumber("+33639980000", "06\u00a039\u00a098\u00a000\u00a000"));
        assertThat(PhoneNumber.of("+32 2 555 12 12"))
                .contains(new PhoneNumber("+3225551212", "+32\u00a02\u00a0555\u00a012\u00a012"));
        assertThat(PhoneNumber.of(" ")).isEmpty();
    }

    private static Entry date(String when, String phase) {
        return new Entry(UUID.randomUUID(), Map.of("quand", when, "phase", phase, "texte", "Quelque chose"));
    }
}
