@NullMarked
package fr.declic.matching.wave;

import org.jspecify.annotations.NullMarked;
