/**
 * The rostering problem and its solution, in plain Java: people, half-days, duties, rules. It knows neither Spring nor the
 * database, and whoever is inside is a number.
 */
@NullMarked
package fr.declic.planning.core;

import org.jspecify.annotations.NullMarked;
