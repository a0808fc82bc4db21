package fr.declic.startup;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says where to look, in one line, once everything answers. */
@Component
class ReadyLine {

    private final @Nullable InetAddress listening;

    ReadyLine(@Value("${server.address:#{null}}") @Nullable InetAddress listening) {
        this.listening = listening;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext context
                && context.getWebServer() != null) {
            System.out.println(
                    ConsoleWords.say("ready", address(context.getWebServer().getPort())));
        }
    }

    private String address(int port) {
        var named = listening == null || listening.isLoopbackAddress() || listening.isAnyLocalAddress()
                ? "localhost"
                : listening.getHostAddress();
        return "http://" + named + ":" + port;
    }
}
