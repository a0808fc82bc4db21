package fr.declic.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a file that is made when it is asked for, and kept nowhere: neither here nor by the browser. */
public final class MadeFile {

    private MadeFile() {}

    /** A PDF that opens beside the screen, to be read or printed. */
    public static Anchor shown(String words, String name, Supplier<byte[]> pdf) {
        var link = link(words);
        link.setHref(made(name, "application/pdf", pdf).inline(), AttachmentType.INLINE);
        link.setTarget("_blank");
        return link;
    }

    /** A file to be kept by whoever asked for it. */
    public static Anchor saved(String words, String name, String mediaType, Supplier<byte[]> file) {
        var link = link(words);
        link.setHref(made(name, mediaType, file), AttachmentType.DOWNLOAD);
        return link;
    }

    private static Anchor link(String words) {
        var link = new Anchor();
        link.setText(words);
        link.addClassName("button");
        return link;
    }

    private static InputStreamDownloadHandler made(String name, String mediaType, Supplier<byte[]> file) {
        return DownloadHandler.fromInputStream(event -> {
            var bytes = file.get();
            event.getResponse().setHeader("Cache-Control", "no-store");
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
        });
    }
}
