@NullMarked
package fr.declic.planning;

import org.jspecify.annotations.NullMarked;
