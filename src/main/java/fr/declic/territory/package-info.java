/** The territory: which one a request belongs to, its settings, its streets and places, its public pages. */
@NullMarked
package fr.declic.territory;

import org.jspecify.annotations.NullMarked;
