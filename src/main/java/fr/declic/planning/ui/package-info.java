/** The week on the team's screen and in the person's own space. */
@NullMarked
package fr.declic.planning.ui;

import org.jspecify.annotations.NullMarked;
