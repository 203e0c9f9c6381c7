package collisions;

/** Class that is no entity, with the name of a table. */
final class ChairTable {}
