/** The week of an EBE: who works where on which half-day, proposed by a computation, moved by hand, published to each person. */
@NullMarked
package fr.declic.planning;

import org.jspecify.annotations.NullMarked;
