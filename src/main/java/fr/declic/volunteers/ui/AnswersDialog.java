package fr.declic.volunteers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Kind;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Correction;
import fr.declic.volunteers.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers to the four questions, corrected or completed with the person. */
class AnswersDialog {

    private static final int FEWEST_HOURS = 2;
    private static final int MOST_HOURS = 35;

    private final FileDesk desk;
    private final OpenFile file;
    private final Spoken.Phrases words;
    private final Answers former;
    private final CodesField skills;
    private final CodesField learns;
    private final CodesField wishes;
    private final Checkbox anyWish = new Checkbox();
    private final TextArea wishWords = new TextArea();
    private final Select<WeeklyHours> minimum = new Select<>();
    private final Select<WeeklyHours> wished = new Select<>();
    private final CheckboxGroup<HalfDay> halfDays = new CheckboxGroup<>();
    private final CheckboxGroup<Mobility> mobility = new CheckboxGroup<>();
    private final CheckboxGroup<Limit> limits = new CheckboxGroup<>();

    AnswersDialog(FileDesk desk, OpenFile file, Spoken.Phrases words) {
        this.desk = desk;
        this.file = file;
        this.words = words;
        former = file.shown().person().answers();
        skills = new CodesField(
                words.say("file.skills"), former.skills(), this::skills, code -> words.say("skill." + code));
        learns = new CodesField(
                words.say("file.learns"), former.learns(), this::skills, code -> words.say("skill." + code));
        wishes = new CodesField(
                words.say("file.wishes"), former.wishes(), this::kinds, code -> words.say("kind." + code));
        anyWish.setLabel(words.say("said.wishes.any"));
        anyWish.setValue(former.anyWish());
        wishWords.setLabel(words.say("field.wishWords"));
        wishWords.setMaxLength(Answers.LONGEST_WORDS);
        wishWords.setWidthFull();
        wishWords.setValue(former.wishWords() == null ? "" : former.wishWords());
        hours(minimum, "field.minimum", former.minimum());
        hours(wished, "field.wished", former.wished());
        group(halfDays, "field.halfDays", HalfDay.values(), former.halfDays().toSet());
        halfDays.setItemLabelGenerator(half -> words.say("day." + half.day()) + " "
                + words.say(half.isMorning() ? "halfday.morning" : "halfday.afternoon"));
        group(mobility, "field.mobility", Mobility.values(), former.mobility());
        mobility.setItemLabelGenerator(value -> words.say("mobility." + value));
        group(limits, "field.limits", Limit.values(), former.limits());
        limits.setItemLabelGenerator(value -> words.say("limit." + value));
    }

    void open() {
        var dialog =
                new AskDialog(words.say("file.correct.answers"), words.say("step.confirm"), this::save, file::readAnew);
        dialog.setWidth("46rem");
        dialog.ask(skills, learns, wishes, anyWish, wishWords, minimum, wished, halfDays, mobility, limits)
                .open();
    }

    private Optional<Refusal> save() {
        var least = minimum.getValue();
        var most = wished.getValue();
        if (least != null && most != null && most.compareTo(least) < 0) {
            return Optional.of(Refusal.LEAST_ABOVE_WISH);
        }
        var answers = new Answers(
                skills.codes(),
                former.ownWords(),
                wishes.codes(),
                anyWish.getValue(),
                FieldText.orNull(wishWords),
                learns.codes(),
                least,
                most,
                HalfDays.of(halfDays.getValue()),
                mobility.getValue(),
                limits.getValue());
        return desk.corrections().correct(file.person(), file.personVersion(), new Correction.Said(answers));
    }

    private List<String> skills(String typed, int limit) {
        var vocabulary = desk.vocabulary();
        var found = typed.isBlank() ? vocabulary.skills() : vocabulary.meantBy(typed, limit);
        return found.stream().map(Skill::code).toList();
    }

    private List<String> kinds(String typed, int limit) {
        var part = typed.toLowerCase(Locale.FRENCH);
        return desk.vocabulary().kinds().stream()
                .filter(kind -> words.say(kind.key()).toLowerCase(Locale.FRENCH).contains(part))
                .map(Kind::code)
                .toList();
    }

    private void hours(Select<WeeklyHours> field, String key, @Nullable WeeklyHours value) {
        var choices = IntStream.rangeClosed(FEWEST_HOURS, MOST_HOURS)
                .mapToObj(WeeklyHours::ofHours)
                .toList();
        field.setLabel(words.say(key));
        field.setItems(
                value == null || choices.contains(value)
                        ? choices
                        : Stream.concat(choices.stream(), Stream.of(value))
                                .sorted()
                                .toList());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(words.say("said.nothing"));
        field.setItemLabelGenerator(hours -> hours == null ? words.say("said.nothing") : hours.toString());
        field.setValue(value);
    }

    private <T extends Enum<T>> void group(CheckboxGroup<T> field, String key, T[] all, Set<T> chosen) {
        field.setLabel(words.say(key));
        field.setItems(EnumSet.allOf(all[0].getDeclaringClass()));
        field.setValue(chosen);
        field.addClassName("in-columns");
    }
}
