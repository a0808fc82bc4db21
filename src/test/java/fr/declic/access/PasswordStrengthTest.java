package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordStrengthTest {

    private static final List<String> OWN = List.of("Samir Delcroix", "samir.delcroix@exemple.invalid");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vB7!kq2$Lw9?", // 12 characters of four sorts: the CNIL's first example
                "vB7kq2Lw9mTx4R", // 14 of three sorts: its second
                "chat vélo orage tuile panier lune savon" // 7 words: its third
            })
    void takesTheThreeExamplesOfTheCnil(String password) {
        assertThat(PasswordStrength.of(password, OWN)).isEqualTo(PasswordStrength.STRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "vB7!kq2$Lw9, FAIR", // eleven
        "vB7kq2Lw9mTx4, FAIR", // thirteen of three sorts
        "vB7!kq2, WEAK",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, WEAK",
        "SamirDelcroixSamir1!, WEAK",
        "Motdepasse123456!, WEAK",
        "azertyAZERTY123456, WEAK"
    })
    void refusesOneCharacterLessAndWhatIsEasyToGuess(String password, PasswordStrength strength) {
        assertThat(PasswordStrength.of(password, OWN)).isEqualTo(strength);
    }
}
