package fr.declic.shell;

import com.vaadin.flow.component.Component;

/** A part of the administrator's settings that a module above them adds. */
public interface SettingsPart {

    /** Of its title, among the words. */
    String titleKey();

    Component content();
}
