package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.TerritoryExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;

/** Anybody can write where a request says to come from: only a trusted neighbour is believed. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ExtendWith(TerritoryExtension.class)
class ForgedAddressTest {

    private static final String TRUSTED = "127.0.0.1";
    /** This machine as well, and nobody's proxy. */
    private static final String STRANGER = "127.0.0.2";

    private static final String TOO_MUCH = "trop de demandes";
    /** More than the doors let through at once. */
    private static final int MANY = 70;

    private static SecurityContextHolderStrategy ofTheOthers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void rememberWhoHoldsTheSecurityContext() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @Test
    void aStrangerWhoForgesAnotherAddressEachTimeIsLimitedAllTheSame() throws IOException {
        assertThat(limitedAmong(STRANGER)).isTrue();
    }

    @Test
    void thoseBehindATrustedProxyAreCountedEachForThemselves() throws IOException {
        assertThat(limitedAmong(TRUSTED)).isFalse();
    }

    private boolean limitedAmong(String from) throws IOException {
        var page = send(from, "GET /connexion HTTP/1.1\r\n", "192.0.2.250", "");
        var cookie = found("Set-Cookie: (declic-jeton=[^;]+)", page);
        var token = found("name=\"_csrf\" value=\"([^\"]+)\"", page);
        var body = "reach=personne&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
        var limited = false;
        for (int i = 0; i < MANY; i++) {
            var head = "POST /connexion HTTP/1.1\r\nCookie: " + cookie
                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length()
                    + "\r\n";
            var answer = send(from, head, "192.0.2." + i, body);
            assertThat(answer).startsWith("HTTP/1.1 200");
            limited |= answer.contains(TOO_MUCH);
        }
        return limited;
    }

    private String send(String from, String head, String forged, String body) throws IOException {
        try (var line = new Socket(InetAddress.ofLiteral(TRUSTED), port, InetAddress.ofLiteral(from), 0)) {
            var request = head + "Host: localhost:" + port + "\r\nAccept-Language: fr\r\nX-Forwarded-For: " + forged
                    + "\r\nConnection: close\r\n\r\n" + body;
            line.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
