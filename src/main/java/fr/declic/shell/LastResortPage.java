package fr.declic.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server itself refuses, before any page of ours is asked: said in French too, and without a word on the server. */
public class LastResortPage extends ErrorReportValve {

    private static final Words WORDS = new Words();

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s · Déclic</title><link rel="stylesheet" href="/styles/declic.css"></head>
            <body class="page"><main class="stack"><h1>%1$s</h1><p class="lead">%2$s</p>
            <p><a class="button main" href="/">%3$s</a></p></main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        var status = response.getStatus();
        if (status < HttpServletResponse.SC_BAD_REQUEST
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        var key = status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? "site.error.400" : "site.error.500";
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(
                        WORDS.french(key), WORDS.french(key + ".text"), WORDS.french("site.error.back")));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            // The caller is gone: there is nobody to tell.
            container.getLogger().debug("The error page found no reader", e);
        }
    }

    /** Puts this page in the place of the server's own. */
    @Configuration
    static class Placement {

        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> lastResortPage() {
            return server -> server.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(LastResortPage.class.getName());
                }
            });
        }
    }
}
