/** The team's own words in other languages: written on one screen, read wherever those words stand. */
@NullMarked
package fr.declic.territory.translation;

import org.jspecify.annotations.NullMarked;
