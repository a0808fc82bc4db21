package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.DescriptionList;

/** What is known, as pairs of a name and a value. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("facts");
    }

    /** @param key of the name's words */
    Facts fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(value));
        return this;
    }
}
