@NullMarked
package fr.declic.territory.translation.ui;

import org.jspecify.annotations.NullMarked;
