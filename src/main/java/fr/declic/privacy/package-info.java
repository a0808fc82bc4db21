/** A person's rights over what is kept of them: to have it, to have it corrected, to object, to be forgotten. */
@NullMarked
package fr.declic.privacy;

import org.jspecify.annotations.NullMarked;
