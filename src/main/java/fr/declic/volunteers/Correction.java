package fr.declic.volunteers;

import org.jspecify.annotations.Nullable;

/** Something in a person's file that turns out to be otherwise. */
public sealed interface Correction {

    /** Whether it changes what opens the person's space, or where its code goes. */
    default boolean isOfTheKey() {
        return this instanceof Who || this instanceof Reached;
    }

    record Who(Identity identity) implements Correction {}

    record Reached(Reach reach) implements Correction {}

    record Lives(Home home) implements Correction {}

    record Deprived(@Nullable Deprivation deprivation) implements Correction {}

    record Said(Answers answers) implements Correction {}
}
