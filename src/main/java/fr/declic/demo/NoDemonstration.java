package fr.declic.demo;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Outside demonstration mode there is nothing under {@code /demo}, not even the shell of a screen. */
@Configuration
@ConditionalOnBooleanProperty(name = "declic.demo", havingValue = false, matchIfMissing = true)
class NoDemonstration {

    @Bean
    FilterRegistrationBean<Filter> nothingUnderDemo() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) ->
                ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND));
        registration.setName("nothingUnderDemo");
        registration.addUrlPatterns("/demo", "/demo/*");
        return registration;
    }
}
