package fr.declic.access;

import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets a page that one servlet hands on to another carry its security headers. Tomcat would finish such an answer by itself as soon
 * as it is written, past the filters that add them at the last moment; all of Flow's pages are handed on so.
 */
@Configuration
class ForwardedPages {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> headersOfForwardedPages() {
        return server -> server.addContextCustomizers(context -> context.setSuspendWrappedResponseAfterForward(false));
    }
}
