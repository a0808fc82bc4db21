@NullMarked
package fr.declic.territory.translation;

import org.jspecify.annotations.NullMarked;
