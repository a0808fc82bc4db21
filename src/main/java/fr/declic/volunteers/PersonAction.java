package fr.declic.volunteers;

/**
 * Something to do for a person that a module above this one brings: «Enregistrer l'embauche», for one. The person's file, and any
 * list of people, offers every {@code PersonAction} bean that says so, without knowing what it is.
 */
public interface PersonAction {

    /** Key of the words on the button. */
    String key();

    /** Whether the button is there, for whoever is signed in and a person of this status. */
    boolean isOffered(VolunteerId person, Status status);

    /** Whether it leads the person on towards a job; what does not stands aside, and is never the main button. */
    default boolean isForward() {
        return true;
    }

    /**
     * Opens what has to be filled in, over the screen that is shown.
     *
     * @param done called once something has changed, for the screen to be shown anew
     */
    void open(VolunteerId person, Runnable done);
}
