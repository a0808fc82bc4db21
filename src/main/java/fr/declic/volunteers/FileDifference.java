package fr.declic.volunteers;

/**
 * A field that two files of the same person say differently, in words; empty where one says nothing.
 *
 * @param kept what stands in the file that goes on
 * @param closed what stands in the one that is closed
 */
public record FileDifference(FileField field, String kept, String closed) {

    /** Whether only one of the two says something: nobody has to choose between a word and none. */
    public boolean isSaidOnce() {
        return kept.isEmpty() || closed.isEmpty();
    }
}
