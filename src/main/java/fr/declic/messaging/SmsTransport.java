package fr.declic.messaging;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import javax.net.ssl.SSLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Text messages through an HTTP gateway described by configuration. */
@Component
@EnableConfigurationProperties(SmsGateway.class)
@Order(1)
class SmsTransport implements Transport {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** A proxy in front of the gateway had no answer either. */
    private static final int GATEWAY_TIMEOUT = 504;

    private final SmsGateway gateway;
    private final Duration patience;
    private final HttpClient http;

    @Autowired
    SmsTransport(SmsGateway gateway) {
        this(gateway, PATIENCE);
    }

    SmsTransport(SmsGateway gateway, Duration patience) {
        this.gateway = gateway;
        this.patience = patience;
        // so that what waits longer than this waits for an answer, not for a connection
        this.http =
                HttpClient.newBuilder().connectTimeout(patience.dividedBy(2)).build();
    }

    @Override
    public boolean carries(Channel channel) {
        return channel == Channel.SMS && gateway.isThere();
    }

    @Override
    public void carry(Departure departure) throws IOException {
        var request = HttpRequest.newBuilder(Objects.requireNonNull(gateway.url()))
                .timeout(patience)
                .header("Content-Type", gateway.contentType())
                .header("Idempotency-Key", departure.id().toString())
                .POST(HttpRequest.BodyPublishers.ofString(gateway.bodyFor(departure)));
        gateway.headers().forEach(request::header);
        var status = post(request.build());
        if (status == GATEWAY_TIMEOUT) {
            throw new UnansweredException("SMS gateway: " + status);
        }
        if (status / 100 != 2) {
            throw new IOException("SMS gateway: " + status);
        }
    }

    /** Whatever goes wrong once there is a connection may go wrong after the gateway took the message. */
    private int post(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (ConnectException | HttpConnectTimeoutException | SSLException e) {
            throw new IOException("SMS gateway: no connection", e);
        } catch (IOException e) {
            throw new UnansweredException("SMS gateway: no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("SMS gateway: interrupted", e);
        }
    }
}
