@NullMarked
package fr.declic.territory.site;

import org.jspecify.annotations.NullMarked;
