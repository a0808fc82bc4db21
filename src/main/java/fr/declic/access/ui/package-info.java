/** The doors as people see them: plain pages that need no script, and the settings. */
@NullMarked
package fr.declic.access.ui;

import org.jspecify.annotations.NullMarked;
