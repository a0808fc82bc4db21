@NullMarked
package fr.declic.matching.ui;

import org.jspecify.annotations.NullMarked;
