package dev.kindred;

/**
 * An entity that was looked for, and made where it was not there.
 *
 * @param created whether it was made
 */
public record Created<E>(E entity, boolean created) {}
