package fr.declic.volunteers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.shell.ActionButton;
import fr.declic.volunteers.WordStriking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the person said to the four questions. */
class SaidPanel extends Section {

    SaidPanel(FileDesk desk, OpenFile file) {
        var answers = file.shown().person().answers();
        var spoken = new Spoken(this::getTranslation);
        addClassName("panel");
        add(new H2(getTranslation("file.said")));
        chips("file.skills", spoken.skills(answers));
        if (!answers.ownWords().isEmpty()) {
            chips("file.ownWords", answers.ownWords());
            add(button("file.ownWords.file", () -> new OwnWordsDialog(desk, file, this::getTranslation).open()));
        }
        chips("file.learns", spoken.learns(answers));
        var facts = new Facts()
                .fact("file.wishes", spoken.wishes(answers))
                .fact("file.hours", spoken.hours(answers))
                .fact("file.halfDays", spoken.halfDays(answers))
                .fact("file.mobility", spoken.mobility(answers))
                .fact("file.limits", spoken.limits(answers));
        var wishWords = answers.wishWords();
        if (wishWords != null) {
            facts.fact("file.wishWords", getTranslation("said.quoted", wishWords));
        }
        add(facts, button("file.correct.answers", () -> new AnswersDialog(desk, file, this::getTranslation).open()));
        var typed = WordStriking.typedIn(file.shown());
        if (!typed.isEmpty()) {
            add(button("file.strike", () -> strike(desk, file, typed)));
        }
    }

    private void strike(FileDesk desk, OpenFile file, List<WordStriking.Typed> typed) {
        var texts = new LinkedHashMap<String, WordsToStrike>();
        typed.forEach(one ->
                texts.computeIfAbsent(one.words(), words -> new WordsToStrike(getTranslation(one.key()), words)));
        new AskDialog(
                        getTranslation("file.strike"),
                        getTranslation("step.confirm"),
                        () -> desk.striking().strike(file.person(), file.personVersion(), places(texts)),
                        file::readAnew)
                .explain(getTranslation("file.strike.explain"))
                .ask(texts.values().toArray(Component[]::new))
                .open();
    }

    private static Map<String, Set<Integer>> places(Map<String, WordsToStrike> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, text -> text.getValue()
                .places()));
    }

    private ActionButton button(String key, Runnable action) {
        var button = new ActionButton(key, action);
        button.addClassName("no-print");
        return button;
    }

    private void chips(String title, List<String> words) {
        var heading = new H3(getTranslation(title));
        if (words.isEmpty()) {
            var nothing = new Paragraph(getTranslation("said.nothing"));
            nothing.addClassName("help");
            add(heading, nothing);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("chips");
        for (var word : words) {
            var item = new ListItem(word);
            item.addClassName("chip");
            list.add(item);
        }
        add(heading, list);
    }
}
