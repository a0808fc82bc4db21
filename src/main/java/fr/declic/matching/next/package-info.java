/**
 * Which activity to open next: how many people each candidate could employ, and which few employ most together. Plain Java, without
 * Spring, database or clock. What is here is public to the rest of {@code matching} and to nobody above it.
 */
@NullMarked
package fr.declic.matching.next;

import org.jspecify.annotations.NullMarked;
