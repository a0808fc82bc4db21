/** The team's screens of the people. */
@NullMarked
package fr.declic.volunteers.ui;

import org.jspecify.annotations.NullMarked;
