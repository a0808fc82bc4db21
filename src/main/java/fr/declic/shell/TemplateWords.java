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
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale language) {
        var reader = language == null ? Locale.FRENCH : language;
        if (code == null || words.pattern(code, reader) == null) {
            return null;
        }
        return words.getTranslation(code, reader, arguments == null ? new Object[0] : arguments);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        var pattern = words.pattern(code, language);
        return pattern == null ? null : new MessageFormat(pattern, language);
    }
}
