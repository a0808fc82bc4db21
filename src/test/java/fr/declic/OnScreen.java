package fr.declic;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** A screen without a browser, as people have it: they read what stands there, fill in what is named, and tap a word. */
public abstract class OnScreen extends SpringBrowserlessTest {

    /** What the screen says, its narrow blanks read as plain ones; forms over it apart. */
    protected String text() {
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    protected void tap(String words) {
        test(buttons(words).getFirst()).click();
    }

    /** The button of the form that lies over the screen, which comes after those of the screen. */
    protected void tapLast(String words) {
        test(buttons(words).getLast()).click();
    }

    /** Those that say this, one at least. */
    protected List<NativeButton> buttons(String words) {
        var found = find(NativeButton.class).all().stream()
                .filter(one -> one.getText().equals(words))
                .toList();
        assertThat(found).as("buttons «%s»", words).isNotEmpty();
        return found;
    }

    protected <T extends Component & HasLabel> T field(String label, Class<T> type) {
        return find(type).all().stream()
                .filter(one -> label.equals(one.getLabel()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no field «" + label + "»"));
    }
}
