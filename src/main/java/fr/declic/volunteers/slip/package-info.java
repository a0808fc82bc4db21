/** The short slip of a phone without a network: its page, and the address that receives it. */
@NullMarked
package fr.declic.volunteers.slip;

import org.jspecify.annotations.NullMarked;
