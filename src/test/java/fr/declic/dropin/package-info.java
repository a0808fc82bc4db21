@NullMarked
package fr.declic.dropin;

import org.jspecify.annotations.NullMarked;
