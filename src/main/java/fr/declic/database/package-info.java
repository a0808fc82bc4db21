/** PostgreSQL: the embedded server or one of the user's own, its two roles, the migrations, and moments as it keeps them. */
@NullMarked
package fr.declic.database;

import org.jspecify.annotations.NullMarked;
