@NullMarked
package fr.declic.employment.ui;

import org.jspecify.annotations.NullMarked;
