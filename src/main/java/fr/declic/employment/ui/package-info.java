/** The form of a contract, its end, and the list of contracts. */
@NullMarked
package fr.declic.employment.ui;

import org.jspecify.annotations.NullMarked;
