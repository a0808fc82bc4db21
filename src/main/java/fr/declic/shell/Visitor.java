package fr.declic.shell;

/** Whoever is signed in, as far as the frame of a screen needs to know: the principal implements it. */
public interface Visitor {

    /** The name to show, in the person's own writing. */
    String displayName();

    /** Key of the words for what this person is here. */
    String roleKey();
}
