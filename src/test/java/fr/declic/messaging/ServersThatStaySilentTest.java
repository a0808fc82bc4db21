package fr.declic.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.declic.InTerritory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@InTerritory
class ServersThatStaySilentTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    private JavaMailSenderImpl configured;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @Test
    void aMailServerThatAcceptsAndSaysNothingIsLeft() throws Exception {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var mail = new JavaMailSenderImpl();
            mail.setHost(silent.getInetAddress().getHostAddress());
            mail.setPort(silent.getLocalPort());
            mail.setJavaMailProperties(impatient());
            var transport = new MailTransport(mail, "equipe@exemple.invalid");
            var departure =
                    new Departure(UUID.randomUUID(), Channel.EMAIL, "a@exemple.invalid", "Sujet", "Texte", false, 1);
            assertTimeoutPreemptively(LONG, () -> assertThatIOException().isThrownBy(() -> transport.carry(departure)));
        }
    }

    /** What the application is configured with, and its quarter minutes made thousandths of seconds. */
    private Properties impatient() {
        var properties = new Properties();
        configured
                .getJavaMailProperties()
                .forEach((key, value) -> properties.put(key, "15000".equals(value) ? "200" : value));
        assertThat(properties)
                .containsEntry("mail.smtp.connectiontimeout", "200")
                .containsEntry("mail.smtp.timeout", "200")
                .containsEntry("mail.smtp.writetimeout", "200");
        return properties;
    }

    @Test
    void oneJobThatWaitsHoldsUpNoOther() {
        assertThat(scheduler.getScheduledThreadPoolExecutor().getCorePoolSize()).isEqualTo(4);
    }
}
