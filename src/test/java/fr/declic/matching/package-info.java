@NullMarked
package fr.declic.matching;

import org.jspecify.annotations.NullMarked;
