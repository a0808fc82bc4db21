package fr.declic.matching;

/**
 * A wave in the list of waves.
 *
 * @param places how many it gives
 * @param placed how many people have one, by the run that stands
 * @param without how many have none
 * @param waiting proposals of it that wait for an answer
 * @param accepted «Oui», and those hired
 * @param refused places that came back since
 */
public record WaveCard(WaveHead head, int places, int placed, int without, int waiting, int accepted, int refused) {

    /** True when a run stands: there is something to read. */
    boolean isComputed() {
        return head.run() != null;
    }
}
