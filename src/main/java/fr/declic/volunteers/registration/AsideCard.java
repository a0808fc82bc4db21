package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.declic.access.ConfirmForm;
import fr.declic.shell.Told;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.Status;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Pausing, coming back, leaving the list: what each means for the place is said before it is tapped. */
class AsideCard extends Section {

    private final MyAnswers answers;
    private final Consumer<String> done;
    private final H2 title;

    /** @param done takes the key of what to say */
    AsideCard(MyAnswers answers, Status status, Consumer<String> done) {
        this.answers = answers;
        this.done = done;
        addClassName("card");
        title = new H2(getTranslation("answers.aside.title"));
        add(title);
        if (status.mayComeBackAlone()) {
            add(
                    new Told("answers.back"),
                    button("answers.back.go", "main", () -> take(answers.file()::comeBack, "answers.back.done")));
        }
        if (status.mayStepAside()) {
            add(
                    new Told("answers.pause"),
                    button("answers.pause.go", "", () -> take(answers.file()::pause, "answers.pause.done")));
        }
        if (status.mayStepAside() || status == Status.PAUSED) {
            add(new Told("answers.withdraw"), withdraw());
        }
        setVisible(status.mayStepAside() || status.mayComeBackAlone());
    }

    /** On a page that has this title already. */
    AsideCard untitled() {
        remove(title);
        return this;
    }

    private Div withdraw() {
        var place = new Div();
        place.addClassName("stack");
        place.add(button("answers.withdraw.go", "", () -> {
            place.removeAll();
            if (answers.confirmation().isFresh()) {
                place.add(sure());
            } else {
                place.add(new ConfirmForm(answers.confirmation(), () -> {
                    place.removeAll();
                    place.add(sure());
                }));
            }
        }));
        return place;
    }

    private NativeButton sure() {
        var sure = button(
                "answers.withdraw.sure", "danger", () -> take(answers.file()::withdraw, "answers.withdraw.done"));
        sure.focus();
        return sure;
    }

    private void take(Supplier<Optional<Refusal>> step, String said) {
        done.accept(step.get().isEmpty() ? said : "answers.changed");
    }

    private NativeButton button(String key, String style, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        return button;
    }
}
