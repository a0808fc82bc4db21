/** What the technician reads in the terminal: the address once ready, or in one sentence why the application did not start. */
@NullMarked
package fr.declic.startup;

import org.jspecify.annotations.NullMarked;
