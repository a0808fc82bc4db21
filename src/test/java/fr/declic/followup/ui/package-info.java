@NullMarked
package fr.declic.followup.ui;

import org.jspecify.annotations.NullMarked;
