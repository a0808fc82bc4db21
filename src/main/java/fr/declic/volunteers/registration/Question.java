package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.registration.Choices.Option;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A screen that asks one question. */
abstract class Question extends Screen {

    private final RegistrationStep step;
    private final Map<String, String> unfinished;
    private final Div progress;
    private @Nullable Runnable onContinue;

    /** @param said null before the first answer */
    Question(RegistrationStep step, @Nullable Said said) {
        this.step = step;
        this.unfinished = said == null ? Map.of() : said.unfinished();
        entitle(t("title"));
        progress = progress(step);
        above(progress);
    }

    /**
     * Reads what was answered.
     *
     * @return what changes; nothing when something is wrong, which is then said beside its field and focused
     */
    abstract Optional<UnaryOperator<Said>> read();

    /**
     * What can be kept of a screen that is left half answered, as it stands: what is tapped is an answer, what is typed waits in its
     * field. Nothing is said of what is wrong.
     */
    UnaryOperator<Said> readUnfinished() {
        return said -> said;
    }

    /** What is kept of a screen that is left by another way than «Continuer». */
    UnaryOperator<Said> leave() {
        return read().orElseGet(this::readUnfinished);
    }

    /** Asked by itself, and not on the way to a registration. */
    final void alone() {
        remove(progress);
    }

    /** What was typed in a field before and could not be read yet. */
    final Optional<String> unfinished(String field) {
        return Optional.ofNullable(unfinished.get(field));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** «Continuer» and «Retour». */
    final void goes(Runnable next, @Nullable Runnable back) {
        onContinue = next;
        action(onward(), click -> next.run());
        if (back != null) {
            action(getTranslation("registration.back"), click -> back.run());
        }
    }

    /** Words of the main button. */
    String onward() {
        return getTranslation("registration.continue");
    }

    final void proceed() {
        if (onContinue != null) {
            onContinue.run();
        }
    }

    RegistrationStep step() {
        return step;
    }

    final String t(String key, Object... arguments) {
        return getTranslation(step.key() + "." + key, arguments);
    }

    /** The families of savoir-faire, to tap. */
    final Choices<Family> families(Vocabulary vocabulary, Consumer<Family> tapped) {
        return new Choices<>(
                title(),
                vocabulary.families().stream()
                        .map(family -> new Option<>(family, getTranslation(family.key()), family.pictogram()))
                        .toList(),
                tapped);
    }

    private Div progress(RegistrationStep step) {
        var line = new Div(new Span());
        line.addClassName("progress-line");
        line.getElement().setAttribute("aria-hidden", "true");
        var share = 100 * step.place() / RegistrationStep.count();
        line.getComponentAt(0).getElement().getStyle().set("width", share + "%");
        var progress = new Div(
                new Paragraph(getTranslation("registration.progress", step.part(), RegistrationStep.PARTS)), line);
        progress.addClassName("progress");
        return progress;
    }
}
