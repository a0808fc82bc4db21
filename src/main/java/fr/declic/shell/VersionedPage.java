package fr.declic.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.springframework.stereotype.Component;

/** The first page of a screen names its own pieces with their versions too. */
@Component
class VersionedPage implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(VersionedPage::version);
        event.addIndexHtmlRequestListener(VersionedPage::order);
    }

    /** How the page is written, and where its addresses begin, stand before whatever depends on them. */
    private static void order(IndexHtmlResponse page) {
        var head = page.getDocument().head();
        head.prependChildren(head.select("meta[charset], base").remove());
    }

    private static void version(IndexHtmlResponse page) {
        for (var piece : page.getDocument().select("link[href], img[src], script[src]")) {
            var attribute = piece.hasAttr("href") ? "href" : "src";
            var address = piece.attr(attribute);
            // Flow has a version of its own for a style sheet; the server's pages name the same file, which comes but
            // once.
            var plain = address.replaceFirst("\\?v-c=\\w+$", "");
            var path = plain.replaceFirst("^(\\./)?(?!/)", "/");
            PageParts.version(path).ifPresent(version -> piece.attr(attribute, plain + "?v=" + version));
        }
    }
}
