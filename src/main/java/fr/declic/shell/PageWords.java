package fr.declic.shell;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.AbstractMessageSource;

/** Gives the plain HTML pages the same words as the other screens. */
@Configuration
class PageWords {

    @Bean
    AbstractMessageSource messageSource(Words words) {
        return new AbstractMessageSource() {
            @Override
            protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
                var sentence = words.getTranslation(code, language);
                return sentence.isEmpty() ? null : sentence;
            }

            @Override
            protected @Nullable MessageFormat resolveCode(String code, Locale language) {
                var pattern = resolveCodeWithoutArguments(code, language);
                return pattern == null ? null : new MessageFormat(pattern, language);
            }
        };
    }
}
