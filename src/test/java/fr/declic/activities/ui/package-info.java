@NullMarked
package fr.declic.activities.ui;

import org.jspecify.annotations.NullMarked;
