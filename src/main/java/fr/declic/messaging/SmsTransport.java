package fr.declic.messaging;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Text messages through an HTTP gateway described by configuration. */
@Component
@EnableConfigurationProperties(SmsGateway.class)
@Order(1)
class SmsTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SmsGateway gateway;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    SmsTransport(SmsGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.SMS && gateway.isThere();
    }

    @Override
    public void carry(Departure departure) throws IOException {
        var request = HttpRequest.newBuilder(Objects.requireNonNull(gateway.url()))
                .timeout(PATIENCE)
                .header("Content-Type", gateway.contentType())
                .header("Idempotency-Key", departure.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(gateway.bodyFor(departure)));
        gateway.headers().forEach(request::header);
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("SMS gateway: " + answer.statusCode());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("SMS gateway: interrupted", e);
        }
    }
}
