package fr.declic.messaging;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by SMTP ({@code spring.mail.*}); the Message-ID of a repeated attempt is the same, so mailboxes show it once. */
@Component
@ConditionalOnProperty("spring.mail.host")
@Order(1)
class MailTransport implements Transport {

    private final JavaMailSender mail;
    private final String from;

    MailTransport(JavaMailSender mail, @Value("${declic.mail.from}") String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.EMAIL;
    }

    @Override
    public void carry(Departure departure) throws IOException {
        try {
            var message = mail.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(departure.recipient());
            var subject = departure.subject();
            parts.setSubject(subject == null ? "" : subject);
            parts.setText(departure.text());
            message.setHeader("Message-ID", "<" + departure.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
            mail.send(message);
        } catch (MessagingException | MailException e) {
            var timeout = timeoutOf(e);
            if (timeout.isPresent()) {
                throw new UnansweredException("SMTP: no answer", timeout.get());
            }
            throw new IOException("SMTP: " + e.getClass().getSimpleName(), e);
        }
    }

    /** The server had begun to take the message, and fell silent: it may have left. Where no connection comes about, nothing has. */
    private static Optional<SocketTimeoutException> timeoutOf(Exception e) {
        if (!(e instanceof MailSendException failed) || failed.getCause() != null) {
            return Optional.empty();
        }
        return failed.getFailedMessages().values().stream()
                .flatMap(cause -> Stream.<Throwable>iterate(cause, Objects::nonNull, Throwable::getCause))
                .filter(SocketTimeoutException.class::isInstance)
                .map(SocketTimeoutException.class::cast)
                .findFirst();
    }
}
