package fr.declic.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.declic.territory.StreetImport;

/** The streets of the territory: how many there are, and a file that replaces them, whole or not at all. */
class StreetsPanel extends Div {

    /** A table of 50,000 streets, and room to spare. */
    private static final int LARGEST_FILE = 8 * 1024 * 1024;

    private final StreetImport streets;
    private final Paragraph known = new Paragraph();
    private final Div answer = new Div();

    StreetsPanel(StreetImport streets) {
        this.streets = streets;
        addClassName("stack");
        var explain = new Paragraph(getTranslation("access.streets.explain"));
        var columns = new Paragraph(getTranslation("access.streets.columns"));
        columns.addClassName("help");
        answer.getElement().setAttribute("role", "status");
        add(known, explain, columns, upload(), answer);
        count();
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> read(bytes)));
        var choose = new NativeButton(getTranslation("access.streets.choose"));
        choose.addClassName("button");
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".csv");
        upload.addAllFinishedListener(done -> upload.clearFileList());
        upload.addFileRejectedListener(refused -> say("warn", getTranslation("access.streets.refused")));
        return upload;
    }

    private void read(byte[] file) {
        var report = streets.replaceBy(file);
        if (report.problems().isEmpty()) {
            say("good", getTranslation("access.streets.done", report.streets()));
            count();
        } else {
            var problems = new UnorderedList();
            report.problems()
                    .forEach(problem ->
                            problems.add(new ListItem(getTranslation(problem.key(), problem.line(), problem.value()))));
            say("warn", getTranslation("access.streets.problems"));
            answer.add(problems);
        }
    }

    private void say(String style, String sentence) {
        answer.removeAll();
        answer.setClassName("notice " + style);
        answer.add(new Paragraph(sentence));
    }

    private void count() {
        known.setText(getTranslation("access.streets.known", streets.stored()));
    }
}
