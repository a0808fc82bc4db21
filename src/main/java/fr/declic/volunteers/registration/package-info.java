/** The registration from a phone: one question per screen, the draft that is kept, the receipt. */
@NullMarked
package fr.declic.volunteers.registration;

import org.jspecify.annotations.NullMarked;
