package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who has a keyboard, or what stands for one, and nothing else. At each step the focus is somewhere, it can be seen, all of
 * it, and it goes on in the order in which one reads.
 */
final class Keyboard {

    /** A screen with more stops than this is one that nobody walks through. */
    private static final int MOST_STEPS = 60;

    /** The needs of a week are a field for each half-day of each activity; none has more. */
    private static final int MOST_STOPS = 400;

    /** What is wrong with where the focus is; empty when all is well. */
    private static final String LOOK = """
            async forward => {
              // Whoever wants less motion gets it in a hundredth of a millisecond; a key is quicker.
              document.getAnimations().filter(one => one instanceof CSSTransition).forEach(one => one.finish());
              const one = document.activeElement;
              if (!one || one === document.body || one === document.documentElement) return 'the focus is nowhere';
              // Arrows lead through its cells, and what shows where one is stands inside it.
              if (one.localName === 'vaadin-grid' || forward && one === window.before) return '';
              const name = `${one.localName} «${(one.getAttribute('aria-label') || one.id || one.textContent).trim()}»`;
              const style = getComputedStyle(one);
              if (!one.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                return `nothing shows that the focus is on ${name}`;
              }
              let box;
              const isHidden = () => {
                // Words that go on in the next line are two boxes; around both there may be other words.
                box = one.getClientRects()[0] ?? one.getBoundingClientRect();
                const middle = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
                // A browser scrolls to the line on which one writes, not to the ends of a large field.
                const heights = one.localName === 'textarea' ? [Math.min(Math.max(box.top, 0), box.bottom) + 4] : [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4];
                for (const height of heights) {
                  if (height < 0 || height > innerHeight) return `${name} is out of sight`;
                  const there = document.elementFromPoint(middle, height);
                  if (there && !one.contains(there) && !there.contains(one)) {
                    return `${name} is covered by ${there.localName} «${there.textContent.trim()}»`;
                  }
                }
                return '';
              };
              // A page may take a few frames to come to where the focus is.
              for (let frame = 0; frame < 30 && isHidden(); frame++) await new Promise(requestAnimationFrame);
              if (isHidden()) return isHidden();
              const before = window.before;
              window.before = one;
              const isRead = element => element && element.isConnected && element.closest('main') && !element.closest('.thumb');
              if (forward && isRead(before) && isRead(one)) {
                const former = before.getBoundingClientRect();
                if (box.bottom <= former.top) return `the focus jumps back up to ${name}`;
                const isSameRow = box.top < former.bottom && former.top < box.bottom;
                const isBack = document.dir === 'rtl' ? box.right > former.right : box.left < former.left;
                if (isSameRow && isBack) return `the focus goes back in its row to ${name}`;
              }
              return '';
            }""";

    /** The focus goes to where a page begins, and nothing has been reached yet. */
    private static final String BEGIN = """
            () => {
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute('tabindex');
              window.before = null;
              window.reached = new Set();
            }""";

    /** What can be used and has not been reached; of several radio buttons one is enough. */
    private static final String LEFT = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter(one => !one.closest('vaadin-grid') && one.type !== 'hidden' && one.tabIndex >= 0 && !one.disabled && one.checkVisibility({visibilityProperty: true}))
              .filter(one => !window.reached.has(one) && !(one.type === 'radio'
                  && [...window.reached].some(other => other.type === 'radio' && other.name === one.name)))
              .map(one => `no key leads to ${one.localName} «${(one.getAttribute('aria-label') || one.id || one.textContent).trim()}»`)""";

    private static final String REACHED = """
            () => {
              // A date is several stops of one field.
              const again = window.reached.has(document.activeElement) && document.activeElement !== window.stop;
              window.stop = document.activeElement;
              window.reached.add(document.activeElement);
              return again || document.activeElement === document.body;
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Tab until it is there. */
    void goTo(Locator wanted) {
        walk("Tab", wanted, true);
    }

    /** Shift and Tab until it is there. */
    void goBackTo(Locator wanted) {
        walk("Shift+Tab", wanted, false);
    }

    /** From the beginning of the page to its end, once: what cannot be seen, comes out of its turn, or is never reached. */
    @SuppressWarnings("unchecked") // a list of strings is what the script returns
    List<String> faultsOfAWalk() {
        var faults = new ArrayList<String>();
        page.evaluate(BEGIN);
        press("Tab");
        for (var step = 0; !(Boolean) page.evaluate(REACHED); step++) {
            assertThat(step)
                    .as("stops on %s, where a key is caught", page.url())
                    .isLessThan(MOST_STOPS);
            faults.add((String) page.evaluate(LOOK, true));
            press("Tab");
        }
        faults.removeIf(String::isEmpty);
        faults.addAll((List<String>) page.evaluate(LEFT));
        return faults;
    }

    private void walk(String key, Locator wanted, boolean forward) {
        assertThat(wanted).hasCount(1);
        var steps = 0;
        while (!isIn(wanted)) {
            press(key);
            look(forward);
            steps++;
            assertThat(steps).as("%s does not lead to %s", key, wanted).isLessThan(MOST_STEPS);
        }
    }

    /** Goes there, and does what Enter does. */
    void enter(Locator wanted) {
        goTo(wanted);
        press("Enter");
    }

    /** Goes to something to choose, chooses it by the space bar, and is still there. */
    void choose(Locator wanted) {
        goTo(wanted);
        press("Space");
        assertThat(wanted).hasAttribute("aria-pressed", "true");
        staysOn(wanted);
    }

    /** Goes to a field and writes in it. */
    void write(Locator field, String text) {
        goTo(field);
        page.keyboard().type(text);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    /** The focus is there, or comes there, and can be seen. */
    void staysOn(Locator wanted) {
        assertThat(wanted).isFocused();
        look(false);
    }

    private static boolean isIn(Locator wanted) {
        return (Boolean) wanted.evaluate("one => one === document.activeElement");
    }

    private void look(boolean forward) {
        assertThat((String) page.evaluate(LOOK, forward))
                .as("on %s", page.url())
                .isEmpty();
    }
}
