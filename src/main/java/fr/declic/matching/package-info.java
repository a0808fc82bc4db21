/** Who suits which activity and why, and the proposals made from it. */
@NullMarked
package fr.declic.matching;

import org.jspecify.annotations.NullMarked;
