package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.WaveSheets;
import fr.declic.matching.WaveWords;
import fr.declic.shell.VolunteerLayout;
import jakarta.annotation.security.RolesAllowed;

/** Why this place was proposed to me, in full and in my language (CRPA, R. 311-3-1-2). */
@Route(value = "mon-espace/explication", layout = VolunteerLayout.class)
@RolesAllowed(Role.VOLUNTEER_NAME)
class MyWaveView extends Div implements HasDynamicTitle {

    MyWaveView(WaveSheets sheets, WaveWords words) {
        addClassNames("stack", "my-space");
        var back = new Anchor("/mon-espace", getTranslation("space.wave.back"));
        back.addClassName("link");
        add(new Div(back), new H1(getTranslation("space.wave.title")));
        sheets.mine()
                .ifPresentOrElse(
                        sheet -> WaveSaid.whole(
                                this,
                                words.say(sheet, Reader.PERSON, getLocale()),
                                "space.wave.",
                                this::getTranslation),
                        () -> add(new Paragraph(getTranslation("space.wave.nothing"))));
        var rule = new Anchor("/le-projet/liste", getTranslation("space.wave.rule"));
        rule.addClassName("link");
        rule.setRouterIgnore(true);
        add(new Div(rule));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("space.wave.title") + " · " + getTranslation("app.name");
    }
}
