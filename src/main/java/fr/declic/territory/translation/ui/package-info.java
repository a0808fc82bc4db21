/** Where the team's own words are translated. */
@NullMarked
package fr.declic.territory.translation.ui;

import org.jspecify.annotations.NullMarked;
