/** Where an administrator writes what stands on the public pages. */
@NullMarked
package fr.declic.territory.site.ui;

import org.jspecify.annotations.NullMarked;
