package fr.declic.shell;

import java.util.Locale;
import java.util.Optional;

/** How the team's own words are said in another language, where somebody wrote it down. */
public interface Glossary {

    /** @return nothing where nobody translated exactly these words, and always in French */
    Optional<String> find(String french, Locale language);
}
