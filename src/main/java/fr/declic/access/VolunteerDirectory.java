package fr.declic.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who can be reached where; answered by those who know the people. */
public interface VolunteerDirectory {

    /**
     * Somebody who may sign in.
     *
     * @param birthDate without one they cannot sign in
     * @param receiptNumbers as printed on their receipts, without the territory's prefix: whoever had a second file has two
     * @param displayName for the trail
     */
    record Entry(UUID id, @Nullable LocalDate birthDate, Set<Integer> receiptNumbers, String displayName) {}

    /** Everyone who gave this phone, in international form; a file that was closed as somebody's second one is nobody. */
    List<Entry> withPhone(String phone);

    /** Everyone who gave this address, whatever its capitals; likewise. */
    List<Entry> withEmail(String email);

    /** The person whose file this is, under the file that goes on where this one was closed as a second one. */
    Optional<Entry> withId(UUID volunteer);

    /** True for a second file that was closed: the person's space is that of another. */
    boolean isClosed(UUID volunteer);

    /** The language in which the person is written to, as in the name of its file of words. */
    Optional<String> languageOf(UUID volunteer);

    /** The phone or the address to which a code for this person goes, of what can leave from here. */
    Optional<String> reachOf(UUID volunteer);
}
