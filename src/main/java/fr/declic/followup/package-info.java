/** What the team must not forget: tasks and calls. */
@NullMarked
package fr.declic.followup;

import org.jspecify.annotations.NullMarked;
