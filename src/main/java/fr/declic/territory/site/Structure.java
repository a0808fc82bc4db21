package fr.declic.territory.site;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People of one organisation, in the order the team wrote them. */
record Structure(String name, List<Person> people) {

    /** Somebody of the project's team. */
    record Person(
            String name,
            String job,
            String structure,
            @Nullable PhoneNumber phone,
            String email) {

        static Person of(Entry entry) {
            return new Person(
                    entry.get("nom"),
                    entry.get("fonction"),
                    entry.get("structure"),
                    PhoneNumber.of(entry.get("telephone")).orElse(null),
                    entry.get("courriel"));
        }

        public boolean isReachable() {
            return phone != null || !email.isEmpty();
        }
    }

    static List<Structure> of(List<Person> people) {
        var structures = new ArrayList<Structure>();
        for (var person : people) {
            if (structures.isEmpty() || !structures.getLast().name.equals(person.structure)) {
                structures.add(new Structure(person.structure, new ArrayList<>()));
            }
            structures.getLast().people.add(person);
        }
        return structures;
    }
}
