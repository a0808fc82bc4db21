/** The public pages: what stands on them, its former versions, and the addresses anybody may read. */
@NullMarked
package fr.declic.territory.site;

import org.jspecify.annotations.NullMarked;
