/** The drop-in points: their devices, their helpers, and the cards people leave with. */
@NullMarked
package fr.declic.dropin;

import org.jspecify.annotations.NullMarked;
