package fr.declic.shell;

import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code typed:text} in a template, beside {@code th:text}: words that the team typed, in the reader's language where somebody
 * translated them, else in French and marked so, as {@link TypedText} on a screen. {@code typed:like} gives an element the language
 * and the direction of such words, without the words.
 */
@Component
class TypedDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "typed";
    /** With {@code th:text}: after the loops and conditions of the same element. */
    private static final int PRECEDENCE = 1300;

    private final Words words;

    TypedDialect(Words words) {
        super("Typed words", PREFIX, PRECEDENCE);
        this.words = words;
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new TypedProcessor(prefix, "text", true), new TypedProcessor(prefix, "like", false));
    }

    private final class TypedProcessor extends AbstractAttributeTagProcessor {

        private final boolean writes;

        /** @param writes the words themselves; otherwise only their language and their direction */
        TypedProcessor(String prefix, String attribute, boolean writes) {
            super(TemplateMode.HTML, prefix, null, false, attribute, true, PRECEDENCE, true);
            this.writes = writes;
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                IElementTagStructureHandler element) {
            var value = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            var french = value == null ? "" : value.toString();
            var reader = context.getLocale();
            var translation = words.translation(french, reader);
            var language = translation.isPresent() ? reader : Locale.FRENCH;
            if (writes) {
                element.setBody(HtmlEscape.escapeHtml4Xml(translation.orElse(french)), false);
            }
            element.setAttribute("lang", language.getLanguage());
            element.setAttribute("dir", words.isRightToLeft(language) ? "rtl" : "ltr");
        }
    }
}
