package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * All that a wave is computed from. {@link WaveText} writes it in one canonical form, and reads it back.
 *
 * @param places in the order of the place numbers
 * @param people those on the list and not paused, in candidacy order, and among them those whom a contract holds already
 * @param workstations for the warning about half-days that hold too many
 */
public record WaveInput(List<WavePlaces> places, List<WavePerson> people, List<Workstations> workstations) {

    /** @throws IllegalArgumentException when a person or places are named twice, or a contract names places that are not there */
    public WaveInput {
        places = List.copyOf(places);
        people = List.copyOf(people);
        workstations = List.copyOf(workstations);
        var known = new HashSet<OpeningId>();
        for (var one : places) {
            if (!known.add(one.id())) {
                throw new IllegalArgumentException("Places named twice: " + one.id());
            }
        }
        var somebody = new HashSet<VolunteerId>();
        for (var one : people) {
            if (!somebody.add(one.id())) {
                throw new IllegalArgumentException("A person named twice: " + one.id());
            }
            var contract = one.contract();
            if (contract != null && !known.contains(contract)) {
                throw new IllegalArgumentException("A contract for places that are not in the wave: " + contract);
            }
        }
    }

    /** With one person changed; the others, and the order, stay. */
    public WaveInput with(VolunteerId person, UnaryOperator<WavePerson> change) {
        return new WaveInput(
                places,
                people.stream()
                        .map(one -> one.id().equals(person) ? change.apply(one) : one)
                        .toList(),
                workstations);
    }

    /** With some places changed; the others, and the order, stay. */
    public WaveInput with(OpeningId some, UnaryOperator<WavePlaces> change) {
        return new WaveInput(
                places.stream()
                        .map(one -> one.id().equals(some) ? change.apply(one) : one)
                        .toList(),
                people,
                workstations);
    }

    /**
     * After refusals and signatures: those places are removed for who refused them, and what is signed (or reserved by a «Oui») is
     * fixed. The order in which the answers came changes nothing.
     */
    public WaveInput after(List<Refused> refusals, Map<VolunteerId, OpeningId> signed) {
        var changed = this;
        for (var refusal : refusals) {
            changed = changed.with(refusal.person(), one -> one.without(refusal.places()));
        }
        return new WaveInput(
                changed.places,
                changed.people.stream()
                        .map(one -> {
                            var places = signed.get(one.id());
                            return places == null ? one : one.signed(places);
                        })
                        .toList(),
                workstations);
    }

    /** Somebody refused these places in this wave. */
    public record Refused(VolunteerId person, OpeningId places) {}
}
