@NullMarked
package fr.declic.dropin.ui;

import org.jspecify.annotations.NullMarked;
