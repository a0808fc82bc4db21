@NullMarked
package fr.declic.planning.ui;

import org.jspecify.annotations.NullMarked;
