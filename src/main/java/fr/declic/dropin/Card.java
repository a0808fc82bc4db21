package fr.declic.dropin;

/**
 * What stands on a person's card. The code is here for as long as the card is being made, and nowhere afterwards.
 *
 * @param receipt as the person reads it, «VAL-0042»
 * @param code as it is copied, in two halves
 * @param language which the person reads: «fr», «ar»
 * @param link what the card's picture holds: the door, with the code
 */
public record Card(String firstName, String receipt, String code, String language, String link) {

    /** Without its secret: it belongs on paper and nowhere else. */
    @Override
    public String toString() {
        return "Card[" + receipt + "]";
    }
}
