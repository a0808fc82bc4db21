package fr.declic.dropin.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.dropin.DropInPoints;
import fr.declic.dropin.PointOverview;
import fr.declic.shell.Dates;

/** Names a device, then shows the code to type on it. */
class PairingDialog extends Dialog {

    private final DropInPoints points;
    private final PointOverview point;
    private final Div content = new Div();
    private final TextField label = new TextField();
    private final NativeButton make = new NativeButton();

    PairingDialog(DropInPoints points, PointOverview point, Runnable closed) {
        this.points = points;
        this.point = point;
        setHeaderTitle(getTranslation("points.pair.title", point.name()));
        setWidth("34rem");
        setMaxWidth("100%");
        content.addClassName("stack");
        label.setLabel(getTranslation("points.pair.label"));
        label.setHelperText(getTranslation("points.pair.labelHelp"));
        label.setMaxLength(DropInPoints.LONGEST_LABEL);
        label.setWidthFull();
        content.add(label);
        add(content);
        make.setText(getTranslation("points.pair.make"));
        make.addClickListener(click -> make());
        make.addClassNames("button", "main");
        var close = new NativeButton(getTranslation("points.close"), click -> close());
        close.addClassNames("button", "quiet");
        getFooter().add(close, make);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
    }

    private void make() {
        var named = label.getValue().strip();
        if (named.isEmpty()) {
            label.setErrorMessage(getTranslation("points.pair.missing"));
            label.setInvalid(true);
            label.focus();
            return;
        }
        var code = points.pair(point.id(), named);
        var number = new Paragraph(code.written());
        number.addClassNames("number", "pairing-code");
        content.removeAll();
        content.add(
                new Paragraph(getTranslation("points.pair.where")),
                number,
                new Paragraph(getTranslation("points.pair.until", Dates.full(code.until()))));
        make.setVisible(false);
    }
}
