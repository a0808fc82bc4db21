/** What people say instead of writing it: sounds, and what the team writes down of them. */
@NullMarked
package fr.declic.voice;

import org.jspecify.annotations.NullMarked;
