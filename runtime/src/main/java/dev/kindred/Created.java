package dev.kindred;

import dev.kindred.stability.Stable;

/**
 * An entity that was looked for, and made where it was not there.
 *
 * @param created whether it was made
 */
@Stable
public record Created<E>(E entity, boolean created) {}
