package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@InTerritory
class WhatAnAnswerCarriesTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doors;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/icons/phone.svg",
                "/fonts/hyperlegible-400-700.woff2",
                "/styles/declic.css",
                "/VAADIN/build/a.js"
            })
    void aFileCarriesOnlyWhatProtectsAFile(String file) throws IOException, ServletException {
        var answer = answerTo(file);
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(answer.getHeaderNames())
                .as("each header is paid for once per picture")
                .hasSize(2);
    }

    @Test
    void aPageSaysWhatItAllows() throws IOException, ServletException {
        var answer = answerTo("/credits");
        assertThat(answer.getHeaderNames())
                .contains("Permissions-Policy", "X-Frame-Options", "Cross-Origin-Opener-Policy", "Referrer-Policy");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void anOpenScreensAnswerIsNoPageWhateverComesUnderItsAddress() throws IOException, ServletException {
        var answer = answerTo("/", "v-r=uidl&v-uiId=0");
        assertThat(answer.getHeader("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(answer.getHeaders("Content-Security-Policy")).hasSize(1);
        assertThat(answer.getHeaderNames())
                .contains("X-Content-Type-Options", "Cache-Control")
                .doesNotContain("Permissions-Policy", "Cross-Origin-Opener-Policy");
        assertThat(answerTo("/", "langue=ar").getHeader("Permissions-Policy")).isNotNull();
    }

    private MockHttpServletResponse answerTo(String address) throws IOException, ServletException {
        return answerTo(address, null);
    }

    private MockHttpServletResponse answerTo(String address, @Nullable String query)
            throws IOException, ServletException {
        var request = new MockHttpServletRequest("GET", address);
        request.setQueryString(query);
        var answer = new MockHttpServletResponse();
        doors.doFilter(request, answer, new MockFilterChain());
        return answer;
    }
}
