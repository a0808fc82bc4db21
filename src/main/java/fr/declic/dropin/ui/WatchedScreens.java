package fr.declic.dropin.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.declic.access.DropInPlaces;
import fr.declic.dropin.Watch;
import fr.declic.shell.LanguageChosen;
import fr.declic.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays what watches over a shared device into Flow's pages too, and has it speak the language that is chosen on an open one. */
@Component
class WatchedScreens implements VaadinServiceInitListener {

    private final DropInPlaces places;
    private final Watch watch;
    private final Words words;

    WatchedScreens(DropInPlaces places, Watch watch, Words words) {
        this.places = places;
        this.watch = watch;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WatchedScreens::watch);
    }

    private static void watch(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(Watch.ATTRIBUTE) instanceof String script) {
            page.getDocument().head().append(script);
        }
    }

    @EventListener
    void speak(LanguageChosen chosen) {
        var screen = UI.getCurrent();
        var request = VaadinServletRequest.getCurrent();
        if (screen != null && request != null) {
            places.ofDevice(request)
                    .map(place -> watch.said(place, words.inLanguage(chosen.code())))
                    .ifPresent(said -> screen.getPage().executeJs("window.declic.watchSays($0)", said));
        }
    }
}
