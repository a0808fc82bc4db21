package fr.declic.dropin.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.declic.dropin.DropInPoints;
import fr.declic.dropin.PointOverview;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import java.util.List;

/** One drop-in point: where it is, its devices, its helpers. */
class PointPanel extends Section {

    private final DropInPoints points;
    private final PointOverview point;
    private final Runnable changed;

    PointPanel(DropInPoints points, PointOverview point, Runnable changed) {
        this.points = points;
        this.point = point;
        this.changed = changed;
        addClassName("panel");
        var where = new Paragraph(point.address()
                + (point.opening() == null ? "" : " · " + point.opening())
                + (point.phone() == null ? "" : " · " + Phones.readable(point.phone())));
        where.addClassName("help");
        var columns = new Div(devices(), helpers());
        columns.addClassNames("columns", "file-columns");
        var head = new Div(new H2(point.name()), where);
        if (point.closed()) {
            var closed = new Paragraph(getTranslation("points.closed"));
            closed.addClassNames("notice", "warn");
            head.add(closed);
        }
        add(head, columns);
    }

    private Div devices() {
        var pair = button("points.pair", () -> new PairingDialog(points, point, changed).open());
        pair.setVisible(!point.closed());
        pair.addClassName("button");
        return part(
                "points.devices",
                "points.devices.none",
                point.devices().stream().map(this::device).toList(),
                pair);
    }

    private ListItem device(PointOverview.Device device) {
        var revoke = button("points.revoke", () -> askToRevoke(device));
        revoke.addClassName("link");
        revoke.setAriaLabel(getTranslation("points.revoke") + " : " + device.label());
        return item(
                device.label(),
                getTranslation(
                        "points.device",
                        Dates.compact(device.pairedAt()),
                        device.pairedBy(),
                        Dates.compact(device.lastSeenAt())),
                revoke);
    }

    private void askToRevoke(PointOverview.Device device) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("points.revoke.title", device.label()));
        dialog.setText(getTranslation("points.revoke.text"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("points.cancel"));
        dialog.setConfirmText(getTranslation("points.revoke"));
        dialog.addConfirmListener(confirmed -> {
            points.revoke(device.id());
            changed.run();
        });
        dialog.open();
    }

    private Div helpers() {
        var others = new Select<PointOverview.Member>();
        others.setVisible(!point.closed());
        others.setLabel(getTranslation("points.helper.add"));
        others.setItems(points.helpersElsewhere(point.id()));
        others.setItemLabelGenerator(PointOverview.Member::name);
        others.addValueChangeListener(chosen -> {
            points.welcomesAt(chosen.getValue().account(), point.id());
            changed.run();
        });
        return part(
                "points.helpers",
                "points.helpers.none",
                point.helpers().stream().map(this::helper).toList(),
                others);
    }

    private ListItem helper(PointOverview.Member helper) {
        var leave = button("points.helper.remove", () -> {
            points.welcomesAt(helper.account(), null);
            changed.run();
        });
        leave.addClassName("link");
        leave.setAriaLabel(getTranslation("points.helper.remove") + " : " + helper.name());
        return item(helper.name(), "", leave);
    }

    private Div part(String title, String none, List<ListItem> items, com.vaadin.flow.component.Component last) {
        var part = new Div(new H3(getTranslation(title)));
        part.addClassNames("stack", "tight");
        if (items.isEmpty()) {
            var nothing = new Paragraph(getTranslation(none));
            nothing.addClassName("help");
            part.add(nothing);
        } else {
            var list = new UnorderedList(items.toArray(ListItem[]::new));
            list.addClassName("tasks");
            part.add(list);
        }
        part.add(last);
        return part;
    }

    private static ListItem item(String name, String about, NativeButton action) {
        var more = new Span(about);
        more.addClassName("help");
        var words = new Div(new Span(name), more);
        words.addClassName("task-words");
        var item = new ListItem(words, action);
        item.addClassName("task");
        return item;
    }

    private NativeButton button(String key, Runnable action) {
        return new NativeButton(getTranslation(key), click -> action.run());
    }
}
