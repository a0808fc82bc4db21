/** The screens of the employers and their activities. */
@NullMarked
package fr.declic.activities.ui;

import org.jspecify.annotations.NullMarked;
