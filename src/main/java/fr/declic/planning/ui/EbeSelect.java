package fr.declic.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.planning.Planning;
import java.util.function.Function;

/** Which EBE's planning: the one the address names, or the first. Whoever plans a single one has nothing to choose. */
class EbeSelect extends Select<Planning.Ebe> {

    /** @param address of the same screen for another EBE */
    EbeSelect(Planning planning, Function<Planning.Ebe, String> address) {
        setLabel(getTranslation("planning.ebe"));
        setItems(planning.ebes());
        setItemLabelGenerator(Planning.Ebe::name);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(address.apply(change.getValue()));
            }
        });
    }

    void read(QueryParameters query) {
        var items = getListDataView().getItems().toList();
        items.stream()
                .filter(one -> WeekAddress.names(query, one))
                .findFirst()
                .or(() -> items.stream().findFirst())
                .ifPresent(this::setValue);
        setVisible(items.size() > 1);
    }
}
