package fr.declic.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can be reached where; answered by those who know the people. */
public interface VolunteerDirectory {

    /**
     * Somebody who may sign in.
     *
     * @param birthDate without one they cannot sign in
     * @param receiptNumber as printed on the receipt, without the territory's prefix
     * @param displayName for the trail
     */
    record Entry(
            UUID id,
            @Nullable LocalDate birthDate,
            @Nullable Integer receiptNumber,
            String displayName) {}

    /** Everyone who gave this phone, in international form. */
    List<Entry> withPhone(String phone);

    /** Everyone who gave this address, whatever its capitals. */
    List<Entry> withEmail(String email);

    Optional<Entry> withId(UUID volunteer);

    /** The phone or the address to which a code for this person goes, of what can leave from here. */
    Optional<String> reachOf(UUID volunteer);
}
