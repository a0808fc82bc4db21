package fr.declic.shell;

/**
 * Whoever is at the screen has chosen their language; heard by those who write to them later.
 *
 * @param code of the language, as in the name of its file: «fr», «ar»
 */
public record LanguageChosen(String code) {}
