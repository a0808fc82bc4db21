@org.jspecify.annotations.NullMarked
package fr.declic.privacy.ui;
