/** What surrounds the application: the files by which it is checked and put on a server. */
@NullMarked
package fr.declic.delivery;

import org.jspecify.annotations.NullMarked;
