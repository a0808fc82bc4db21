@NullMarked
package fr.declic.privacy.ui;

import org.jspecify.annotations.NullMarked;
