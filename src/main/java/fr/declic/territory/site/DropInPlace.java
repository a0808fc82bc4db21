package fr.declic.territory.site;

import org.jspecify.annotations.Nullable;

/** A place where one is welcomed. */
record DropInPlace(
        String name,
        String address,
        String opening,
        @Nullable PhoneNumber phone) {

    static DropInPlace of(Entry entry) {
        return new DropInPlace(
                entry.get("nom"),
                entry.get("adresse"),
                entry.get("ouverture"),
                PhoneNumber.of(entry.get("telephone")).orElse(null));
    }
}
