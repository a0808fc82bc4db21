@org.jspecify.annotations.NullMarked
package fr.declic.volunteers.registration;
