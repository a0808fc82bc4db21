package fr.declic.dropin;

import org.jspecify.annotations.Nullable;

/**
 * A place where people are welcomed.
 *
 * @param opening days and hours, as one says them
 * @param phone in international form
 */
public record NewPoint(
        String name,
        String address,
        @Nullable String opening,
        @Nullable String phone) {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_ADDRESS = 200;
    public static final int LONGEST_OPENING = 200;

    public NewPoint {
        if (name.isBlank() || address.isBlank()) {
            throw new IllegalArgumentException("A drop-in point has a name and an address");
        }
        if (name.length() > LONGEST_NAME
                || address.length() > LONGEST_ADDRESS
                || (opening != null && opening.length() > LONGEST_OPENING)) {
            throw new IllegalArgumentException("Longer than is kept");
        }
    }
}
