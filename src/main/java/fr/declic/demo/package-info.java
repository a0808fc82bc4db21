/** What exists in demonstration mode only: one-tap sign-in, the messages that would have left, invented people. */
@NullMarked
package fr.declic.demo;

import org.jspecify.annotations.NullMarked;
