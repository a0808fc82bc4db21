package fr.declic.matching.wave;

import java.util.List;

/** A wave's input as text, in one canonical form with its version: what is stored, digested, and replayed bit for bit. */
public final class WaveText {

    private WaveText() {}

    /** The canonical form, in the newest version. */
    public static String write(WaveInput input) {
        return input.toString(); // being written
    }

    /** @throws IllegalArgumentException for what is no wave, or of a version unknown here */
    public static WaveInput read(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("No wave");
        }
        return new WaveInput(List.of(), List.of(), List.of()); // being written
    }

    /** The outcome's canonical form, to hold two runs against each other. */
    public static String write(WaveOutcome outcome) {
        return outcome.toString(); // being written
    }

    /** SHA-256 of a canonical form, in hexadecimal. */
    public static String digest(String text) {
        return text; // being written
    }
}
