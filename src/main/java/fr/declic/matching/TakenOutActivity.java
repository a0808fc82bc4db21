package fr.declic.matching;

import fr.declic.activities.ActivityId;

/**
 * An activity a person said «Non merci» to, and can put back.
 *
 * @param kind code of the vocabulary, which has its picture
 */
public record TakenOutActivity(ActivityId id, String name, String employer, String kind) {}
