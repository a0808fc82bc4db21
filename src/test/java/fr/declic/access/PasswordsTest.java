package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {

    private static final Pattern BYTES = Pattern.compile("(?<=[$,=])[A-Za-z0-9+/]{20,}");

    /** A hash that could not be read would be refused at once, and tell who has no account. */
    @Test
    void nobodysHashIsReadAsAnybodys() {
        var ours = new Passwords();
        var somebodys = ours.encode("une phrase de passe assez longue");
        var nobodys = Passwords.ofNobody();
        assertThat(shape(nobodys)).isEqualTo(shape(somebodys));
        assertThat(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).upgradeEncoding(nobodys))
                .isFalse();
        assertThat(Passwords.ofNobody()).isNotEqualTo(nobodys);
    }

    @Test
    void nobodyHasNoPassword() {
        var ours = new Passwords();
        var hash = ours.encode("une phrase de passe assez longue");
        assertThat(ours.check("une phrase de passe assez longue", hash)).contains(hash);
        assertThat(ours.check("une autre phrase de passe", hash)).isEmpty();
        assertThat(ours.check("une phrase de passe assez longue", null)).isEmpty();
    }

    private static String shape(String hash) {
        return BYTES.matcher(hash).replaceAll(found -> "x".repeat(found.group().length()));
    }
}
