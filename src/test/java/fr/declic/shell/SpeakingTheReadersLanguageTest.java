package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SpeakingTheReadersLanguageTest {

    private static final Locale ARABIC = Locale.of("ar");

    private final ReaderLanguage reader = new ReaderLanguage(new Words(), event -> {});
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void isFrenchForAProgramThatNamesNone() {
        request.setPreferredLocales(List.of(Locale.ENGLISH));
        request.removeHeader("Accept-Language");
        assertThat(reader.of(request)).isEqualTo(Locale.FRENCH);
    }

    @Test
    void isTheBrowsersWhereItIsOneOfOurs() {
        request.setPreferredLocales(List.of(Locale.GERMAN, ARABIC));
        assertThat(reader.of(request).getLanguage()).isEqualTo(ARABIC.getLanguage());
    }

    @Test
    void followsSomebodyToADeviceThatWasToldNone() {
        reader.greet("ar", request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("declic-langue=ar;");
    }

    @Test
    void staysAsItWasChosenOnTheDevice() {
        request.setCookies(new Cookie("declic-langue", "tr"));
        reader.greet("ar", request, response);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void staysTheBrowsersWhereTheFileSaysFrench() {
        reader.greet("fr", request, response);
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }
}
