/** Contracts, and the counter of jobs created. */
@NullMarked
package fr.declic.employment;

import org.jspecify.annotations.NullMarked;
