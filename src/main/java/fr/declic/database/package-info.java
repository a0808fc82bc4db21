/** PostgreSQL: the embedded server or one of the user's own, its two roles, and the migrations. */
@NullMarked
package fr.declic.database;

import org.jspecify.annotations.NullMarked;
