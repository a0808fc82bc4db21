@NullMarked
package fr.declic;

import org.jspecify.annotations.NullMarked;
