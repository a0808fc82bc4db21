package fr.declic.territory.site;

/**
 * What keeps a part from being published.
 *
 * @param entry of the list, from 0; -1 for the text
 * @param field nothing for the text
 * @param key of the sentence that says it
 */
public record Problem(int entry, String field, String key) {}
