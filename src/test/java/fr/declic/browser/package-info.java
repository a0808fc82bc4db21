/** The whole way, in a real browser, against the packaged application in its own process. */
@NullMarked
package fr.declic.browser;

import org.jspecify.annotations.NullMarked;
