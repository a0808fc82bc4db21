package fr.declic.activities;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing that is done in an activity.
 *
 * @param name as one says it there, at most {@value #LONGEST_NAME} characters
 * @param skill code of the vocabulary
 */
@Embeddable
public record Task(
        String name,
        String skill,
        @Enumerated(EnumType.STRING) Need need) {

    public static final int LONGEST_NAME = 160;

    public Task {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A task has a name of 1 to " + LONGEST_NAME + " characters");
        }
    }
}
