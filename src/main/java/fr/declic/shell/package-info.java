/** Layouts, menu, shared visual pieces, words on screen. */
@NullMarked
package fr.declic.shell;

import org.jspecify.annotations.NullMarked;
