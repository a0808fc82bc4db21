package fr.declic.shell;

/**
 * Words that the team typed, as an argument of a sentence: an activity's name, where it is. {@link Words} puts in their
 * translation where there is one; on a screen {@link TypedText} marks those that stay in French.
 */
public record Typed(String french) {}
