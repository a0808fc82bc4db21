@NullMarked
package fr.declic.matching.next;

import org.jspecify.annotations.NullMarked;
