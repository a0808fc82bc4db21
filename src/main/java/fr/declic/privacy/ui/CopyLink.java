package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link to a copy that is made when it is asked for, and kept nowhere. */
final class CopyLink {

    private CopyLink() {}

    static Anchor to(String words, String name, String mediaType, Supplier<byte[]> made) {
        var link = new Anchor();
        link.setText(words);
        link.setHref(
                DownloadHandler.fromInputStream(event -> {
                    var bytes = made.get();
                    event.getResponse().setHeader("Cache-Control", "no-store");
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
                }),
                AttachmentType.DOWNLOAD);
        link.addClassName("button");
        return link;
    }
}
