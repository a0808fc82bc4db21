package fr.declic.messaging;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * An SMS gateway, as its documentation describes it.
 *
 * @param url where the request is posted; without one no text message leaves
 * @param headers sent with each request, the key among them
 * @param contentType decides how the values are written into the body: JSON or a form
 * @param body template with {@code {to}}, {@code {text}} and {@code {id}}; the id is the same when a message is tried again
 */
@ConfigurationProperties("declic.sms")
record SmsGateway(
        @Nullable URI url,
        @Nullable Map<String, String> headers,
        @Nullable String contentType,
        @Nullable String body) {

    private static final String JSON = "application/json";

    /** True where a gateway is described. */
    boolean isThere() {
        return url != null && !url.toString().isBlank();
    }

    @Override
    public Map<String, String> headers() {
        return headers == null ? Map.of() : headers;
    }

    @Override
    public String contentType() {
        return contentType == null || contentType.isBlank() ? JSON : contentType;
    }

    /** The request's body for this message; a value cannot leave its place in it. */
    String bodyFor(Departure departure) {
        var template = body == null || body.isBlank() ? "{\"to\":\"{to}\",\"text\":\"{text}\",\"id\":\"{id}\"}" : body;
        var filled = new StringBuilder();
        for (int at = 0; at < template.length(); at++) {
            var rest = template.substring(at);
            if (rest.startsWith("{to}")) {
                filled.append(written(departure.recipient()));
                at += "{to}".length() - 1;
            } else if (rest.startsWith("{text}")) {
                filled.append(written(departure.text()));
                at += "{text}".length() - 1;
            } else if (rest.startsWith("{id}")) {
                filled.append(departure.id());
                at += "{id}".length() - 1;
            } else {
                filled.append(template.charAt(at));
            }
        }
        return filled.toString();
    }

    private String written(String value) {
        if (!contentType().startsWith(JSON)) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
        var json = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < ' ') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        return json.toString();
    }
}
