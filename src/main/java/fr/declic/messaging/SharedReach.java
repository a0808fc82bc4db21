package fr.declic.messaging;

/** Tells whether a phone or an address belongs to several people; answered by those who know the people. */
public interface SharedReach {

    boolean isShared(Channel channel, String recipient);
}
