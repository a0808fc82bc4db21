package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * Somebody who has a keyboard, or what stands for one, and nothing else. At each step the focus is somewhere, it can be seen, all of
 * it, and it goes on in the order in which one reads.
 */
final class Keyboard {

    /** A screen with more stops than this is one that nobody walks through. */
    private static final int MOST_STEPS = 60;

    /** What is wrong with where the focus is; empty when all is well. */
    private static final String LOOK = """
            forward => {
              const one = document.activeElement;
              if (!one || one === document.body || one === document.documentElement) return 'the focus is nowhere';
              const name = `${one.localName} «${(one.getAttribute('aria-label') || one.id || one.textContent).trim()}»`;
              const style = getComputedStyle(one);
              if (!one.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) {
                return `nothing shows that the focus is on ${name}`;
              }
              const box = one.getBoundingClientRect();
              const middle = Math.min(Math.max((box.left + box.right) / 2, 1), innerWidth - 2);
              // A browser scrolls to the line on which one writes, not to the end of a large field.
              const heights = one.localName === 'textarea' ? [box.top + 4] : [box.top + 4, (box.top + box.bottom) / 2, box.bottom - 4];
              for (const height of heights) {
                if (height < 0 || height > innerHeight) return `${name} is out of sight`;
                const there = document.elementFromPoint(middle, height);
                if (there && !one.contains(there) && !there.contains(one)) {
                  return `${name} is covered by ${there.localName} «${there.textContent.trim()}»`;
                }
              }
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
