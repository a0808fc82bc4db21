/** Counts of the territory's work. */
@NullMarked
package fr.declic.figures;

import org.jspecify.annotations.NullMarked;
