@NullMarked
package fr.declic.database;

import org.jspecify.annotations.NullMarked;
