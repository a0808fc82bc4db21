package fr.declic.volunteers;

/**
 * The files of one person: the one that goes on, and those that a coordinator closed into it, one after the other. Whatever the
 * person still holds of a closed one, a receipt, a card, an open phone, leads to the one that goes on. For the statements that
 * look somebody up.
 */
public final class FilesOfOne {

    private FilesOfOne() {}

    /**
     * The id of the file that goes on; nothing for a person this territory does not know.
     *
     * @param id an expression: a parameter, a column, a statement in brackets
     */
    public static String goingOnFrom(String id) {
        return """
                (with recursive way as (
                     select g.id, g.same_as from volunteer g where g.id = %s
                     union
                     select g.id, g.same_as from way w join volunteer g on g.id = w.same_as)
                 select w.id from way w where w.same_as is null)
                """.formatted(id);
    }

    /**
     * The ids of the person's files, that one among them.
     *
     * @param id an expression for the file that goes on
     */
    public static String allOf(String id) {
        return """
                (with recursive theirs as (
                     select %s as id
                     union
                     select s.id from theirs t join volunteer s on s.same_as = t.id)
                 select t.id from theirs t)
                """.formatted(id);
    }
}
