/** How long things are kept, and how they are erased. */
@NullMarked
package fr.declic.privacy;

import org.jspecify.annotations.NullMarked;
