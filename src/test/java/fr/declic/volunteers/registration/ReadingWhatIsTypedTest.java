package fr.declic.volunteers.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingWhatIsTypedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Words WORDS = new Words();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/03/1985",
                "14031985",
                "14 03 1985",
                "14-3-1985",
                "14.03.1985",
                "1985-03-14",
                "14 mars 1985",
                "le 14 Mars 1985",
                " 14 / 03 / 1985 ",
                "١٤/٠٣/١٩٨٥"
            })
    void readsABirthDateHoweverItIsWritten(String typed) {
        assertThat(BirthDates.read(typed, TODAY).asRead()).contains(LocalDate.of(1985, 3, 14));
    }

    @ParameterizedTest
    @CsvSource({"1er février 1980, 1980-02-01", "1er aout 2001, 2001-08-01", "29/02/1980, 1980-02-29"})
    void readsMonthsInLetters(String typed, LocalDate date) {
        assertThat(BirthDates.read(typed, TODAY).asRead()).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "'', Écrivez votre date de naissance.",
        "1/2/80, Écrivez l’année avec 4 chiffres",
        "010280, Écrivez l’année avec 4 chiffres",
        "31/02/1985, n’existe pas",
        "29/02/1981, n’existe pas",
        "00/13/1985, n’existe pas",
        "24/11/2026, n’est pas encore passée",
        "01/01/1901, trop loin",
        "bonjour, Écrivez le jour",
        "14/03, Écrivez le jour",
        "14/03/19851, Écrivez le jour",
    })
    void refusesADateInWords(String typed, String sentence) {
        assertThat(said(BirthDates.read(typed, TODAY))).contains(sentence);
    }

    @Test
    void isOpenFromTheSixteenthBirthday() {
        assertThat(BirthDates.read("23/11/2010", TODAY).asRead()).isPresent();
        assertThat(said(BirthDates.read("24/11/2010", TODAY)))
                .contains("16 ans")
                .contains("24 novembre 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 39 98 00 01", "0639980001", "06.39.98.00.01", "+33 6 39 98 00 01", "0033639980001"})
    void readsAMobile(String typed) {
        assertThat(Typed.phone(typed).asRead()).contains("+33639980001");
    }

    @Test
    void readsAMobileFromElsewhere() {
        assertThat(Typed.phone("+32 470 12 34 56").asRead()).contains("+32470123456");
    }

    @ParameterizedTest
    @CsvSource({
        "06 39 98 00, 10 chiffres",
        "06 39 98 00 01 02, 10 chiffres",
        "allô, 10 chiffres",
        "03 27 00 00 00, fixe",
    })
    void refusesWhatIsNoMobile(String typed, String sentence) {
        assertThat(said(Typed.phone(typed))).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"amel@exemple.invalid", " Amel.B+1@sous.exemple.invalid ", "élodie@exemple.invalid"})
    void readsAnAddressOfTheMail(String typed) {
        assertThat(Typed.email(typed).asRead()).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amel", "amel@", "@exemple.invalid", "amel@exemple", "a b@exemple.invalid", "a@@b.fr"})
    void refusesWhatIsNoAddressOfTheMail(String typed) {
        assertThat(said(Typed.email(typed))).contains("@");
    }

    @ParameterizedTest
    @CsvSource({
        "12 rue des Lilas, 12, rue des Lilas",
        "'12, rue des Lilas', 12, rue des Lilas",
        "12bis rue des Lilas, 12 bis, rue des Lilas",
        "12 B rue des Lilas, 12 B, rue des Lilas",
        "3 allée des Tilleuls, 3, allée des Tilleuls",
        "3 d’Artagnan, 3, d’Artagnan",
        "Résidence Les Pins, '', Résidence Les Pins",
        "rue du 11 novembre, '', rue du 11 novembre",
    })
    void takesTheNumberApartFromTheStreet(String typed, String number, String street) {
        assertThat(Typed.address(typed).asRead()).contains(new Typed.Address(number, street));
    }

    /** Any script, a whole page, signs no database keeps, code: in every field. */
    static Stream<String> anything() {
        return Stream.of(
                "",
                " ",
                "\0",
                "a\0b",
                "\u0007\u001b[31m",
                "\ud800",
                "x\udfff y",
                "\u202egnihtemos",
                "\ufeff\u200b",
                "Анна",
                "فاطمة",
                "王小明",
                "Zoë-Łucja d’Ô",
                "🙂",
                "👩‍👩‍👧‍👦 famille",
                "<script>alert(1)</script>",
                "'; drop table volunteer; --",
                "{0} {1} ''",
                "${7*7} #{8*8}",
                "a".repeat(10_000),
                "🙂".repeat(5_000),
                "1".repeat(10_000),
                "1/".repeat(5_000),
                "a@b.".repeat(2_500));
    }

    static final List<Function<String, Reading<?>>> FIELDS = List.of(
            typed -> Typed.name(typed, "registration.firstName"),
            typed -> Typed.name(typed, "registration.lastName"),
            typed -> BirthDates.read(typed, TODAY),
            Typed::phone,
            Typed::email,
            Typed::address,
            typed -> Typed.words(typed, 500));

    @ParameterizedTest
    @MethodSource("anything")
    void keepsOrRefusesInASentenceInEveryField(String typed) {
        for (var field : FIELDS) {
            switch (field.apply(typed)) {
                case Reading.Read<?>(var kept) ->
                    assertThat(kept.toString())
                            .hasSizeLessThanOrEqualTo(500)
                            .doesNotContain("\0", "\ud800", "\udfff", "\u202e", "\u001b");
                case Reading.Refused<?>(var key, var arguments) ->
                    assertThat(WORDS.french(key, arguments.toArray()))
                            .isNotBlank()
                            .endsWith(".");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Анна", "فاطمة", "王小明", "Zoë-Łucja d’Ô", "<script>alert(1)</script>", "d'; drop table --"})
    void keepsANameInAnyScriptAsItIs(String typed) {
        assertThat(Typed.name(typed, "registration.firstName").asRead()).contains(typed);
    }

    @Test
    void saysHowLongATextIs() {
        assertThat(said(Typed.words("a".repeat(10_000), 500)))
                .isEqualTo("C’est trop long : 10\u202f000 signes. Gardez-en 500 au plus.");
    }

    private static String said(Reading<?> reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        var refused = (Reading.Refused<?>) reading;
        return WORDS.french(refused.key(), refused.arguments().toArray());
    }
}
