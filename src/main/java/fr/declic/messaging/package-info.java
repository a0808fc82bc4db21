/** Messages that leave the house, through a transactional outbox. */
@NullMarked
package fr.declic.messaging;

import org.jspecify.annotations.NullMarked;
