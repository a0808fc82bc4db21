package fr.declic.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.declic.shell.Words;
import java.util.Locale;

/** A page as it is read aloud in one language: by the roles of its pieces, and by their names in the file of translations. */
record Spoken(Page page, Locale language) {

    private static final Words WORDS = new Words();

    static Spoken in(String language, Page page) {
        return new Spoken(page, WORDS.inLanguage(language));
    }

    String words(String key, Object... arguments) {
        return WORDS.getTranslation(key, language, arguments);
    }

    Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator heading(String key, int level) {
        return page.getByRole(
                AriaRole.HEADING,
                new Page.GetByRoleOptions().setName(words(key)).setExact(true).setLevel(level));
    }

    Locator button(String key) {
        return named(AriaRole.BUTTON, words(key));
    }

    Locator field(String key) {
        return named(AriaRole.TEXTBOX, words(key));
    }

    /** Whatever its name is made of. */
    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A choice that says that it is chosen. */
    Locator chosen(String key) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName(words(key)).setExact(true).setPressed(true));
    }
}
