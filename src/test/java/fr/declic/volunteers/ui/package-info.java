@NullMarked
package fr.declic.volunteers.ui;

import org.jspecify.annotations.NullMarked;
