/** Who is there and what they may do: accounts, roles, sign-in. */
@NullMarked
package fr.declic.access;

import org.jspecify.annotations.NullMarked;
