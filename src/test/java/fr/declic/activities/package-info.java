@NullMarked
package fr.declic.activities;

import org.jspecify.annotations.NullMarked;
