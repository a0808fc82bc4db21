package fr.declic.volunteers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.declic.vocabulary.Skill;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Gives a person's own words their place in the vocabulary; the nearest one is proposed, and nobody has to take it. */
class OwnWordsDialog {

    private static final int SUGGESTIONS = 12;

    private final FileDesk desk;
    private final OpenFile file;
    private final Spoken.Phrases words;
    private final Map<String, ComboBox<Skill>> places = new LinkedHashMap<>();

    OwnWordsDialog(FileDesk desk, OpenFile file, Spoken.Phrases words) {
        this.desk = desk;
        this.file = file;
        this.words = words;
        for (var said : file.shown().person().answers().ownWords()) {
            var place = new ComboBox<Skill>(words.say("said.quoted", said));
            place.setItemLabelGenerator(skill -> words.say(skill.key()));
            place.setClearButtonVisible(true);
            place.setWidthFull();
            place.setItems(
                    query -> desk
                            .vocabulary()
                            .meantBy(
                                    query.getFilter()
                                            .filter(typed -> !typed.isBlank())
                                            .orElse(said),
                                    SUGGESTIONS)
                            .stream()
                            .skip(query.getOffset())
                            .limit(query.getLimit()),
                    query -> desk.vocabulary()
                            .meantBy(
                                    query.getFilter()
                                            .filter(typed -> !typed.isBlank())
                                            .orElse(said),
                                    SUGGESTIONS)
                            .size());
            desk.vocabulary().meantBy(said, 1).stream().findFirst().ifPresent(place::setValue);
            places.put(said, place);
        }
    }

    void open() {
        new AskDialog(
                        words.say("file.ownWords.file"),
                        words.say("step.confirm"),
                        () -> desk.corrections().file(file.person(), file.personVersion(), filed()),
                        file::readAnew)
                .explain(words.say("file.ownWords.explain"))
                .ask(places.values().toArray(Component[]::new))
                .open();
    }

    private Map<String, String> filed() {
        var filed = new HashMap<String, String>();
        places.forEach((said, place) -> {
            var skill = place.getValue();
            if (skill != null) {
                filed.put(said, skill.code());
            }
        });
        return filed;
    }
}
