/**
 * Hiring waves: who could be employed where, going down the list once. Plain Java, without Spring, database or clock: the same
 * text in gives the same text out, years later. What is here is public to the rest of {@code matching} and to nobody above it.
 */
@NullMarked
package fr.declic.matching.wave;

import org.jspecify.annotations.NullMarked;
