/** What one sees at a drop-in point, on its device and beside it. */
@NullMarked
package fr.declic.dropin.ui;

import org.jspecify.annotations.NullMarked;
