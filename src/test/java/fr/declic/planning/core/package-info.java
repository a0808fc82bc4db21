@NullMarked
package fr.declic.planning.core;

import org.jspecify.annotations.NullMarked;
