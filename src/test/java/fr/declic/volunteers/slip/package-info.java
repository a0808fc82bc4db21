@NullMarked
package fr.declic.volunteers.slip;

import org.jspecify.annotations.NullMarked;
