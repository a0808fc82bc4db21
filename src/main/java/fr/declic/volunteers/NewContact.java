package fr.declic.volunteers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody the team met or heard of, in three fields; everything else is asked later.
 *
 * @param phone international form
 * @param received the day of the slip, call or visit
 * @param partner who sent the person; nobody when they came by themself
 * @param agreed the person agreed that the partner passes on their name
 */
public record NewContact(
        String firstName,
        @Nullable String lastName,
        @Nullable String phone,
        LocalDate received,
        @Nullable String partner,
        boolean agreed) {

    public static final int LONGEST_PARTNER = 120;
}
