/** Employers, their activities, and the places that are open. */
@NullMarked
package fr.declic.activities;

import org.jspecify.annotations.NullMarked;
