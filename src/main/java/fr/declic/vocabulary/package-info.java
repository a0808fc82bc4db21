/** The shared words: savoir-faire and their families, kinds of activity, half-days, hours, limits. */
@NullMarked
package fr.declic.vocabulary;

import org.jspecify.annotations.NullMarked;
