package fr.declic.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The screen of somebody who reads with more room between letters, words, lines and paragraphs: so much that nothing may be lost yet
 * (RGAA 10.12, WCAG 1.4.12).
 */
final class Spaced {

    private static final String FAULTS = """
            () => {
              const room = document.head.appendChild(document.createElement('style'));
              room.textContent = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                  p { margin-block-end: 2em !important }`;
              const faults = [], page = document.documentElement;
              if (page.scrollWidth > innerWidth) faults.push(`sticks out by ${page.scrollWidth - innerWidth} px`);
              for (const one of document.body.querySelectorAll('*')) {
                if (!one.innerText?.trim() || !one.checkVisibility()) continue;
                const style = getComputedStyle(one);
                // What is a pixel large is there for the ear only.
                if (style.overflow === 'visible' || one.clientWidth < 2 || one.localName === 'textarea') continue;
                const cut = style.overflowX !== 'auto' && one.scrollWidth > one.clientWidth + 1
                    || style.overflowY !== 'auto' && one.scrollHeight > one.clientHeight + 1;
                if (cut) faults.push(`cuts «${one.innerText.trim().slice(0, 60)}»`);
              }
              room.remove();
              return faults;
            }""";

    private Spaced() {}

    @SuppressWarnings("unchecked") // a list of strings is what the script returns
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
