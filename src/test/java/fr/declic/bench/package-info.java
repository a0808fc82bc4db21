/** The measures of {@code ./declic bench}; {@code bench/README.md} says how to add one. */
@NullMarked
package fr.declic.bench;

import org.jspecify.annotations.NullMarked;
