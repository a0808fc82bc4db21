/** The people: registration, what they said, their place in the list, their trail. */
@NullMarked
package fr.declic.volunteers;

import org.jspecify.annotations.NullMarked;
