package fr.declic.territory.site;

import fr.declic.territory.Territory;

/** Jobs the territory means to create. */
record Targets(int ebe, int elsewhere) {

    static Targets of(Territory territory) {
        return new Targets(territory.targetEbe(), territory.targetElsewhere());
    }

    public int total() {
        return ebe + elsewhere;
    }
}
