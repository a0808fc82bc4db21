package fr.declic.shell;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.stereotype.Component;

/** The same words for the pages that the server writes itself: {@code #{key}} in a template. */
@Component("messageSource")
class TemplateWords extends AbstractMessageSource {

    private final Words words;

    TemplateWords(Words words) {
        this.words = words;
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
        return words.pattern(code, language);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        var pattern = words.pattern(code, language);
        return pattern == null ? null : new MessageFormat(pattern, language);
    }
}
