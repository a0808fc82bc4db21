package fr.declic.shell;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** A page is written in a language there is, and says so: French unless the browser prefers another one of ours. */
@Configuration
class PageLanguage {

    @Bean
    LocaleResolver localeResolver(Words words) {
        var languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(words.getProvidedLocales());
        languages.setDefaultLocale(Locale.FRENCH);
        return languages;
    }
}
