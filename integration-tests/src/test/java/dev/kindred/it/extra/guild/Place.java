package dev.kindred.it.extra.guild;

import dev.kindred.model.Embeddable;

/** Where something is. */
@Embeddable
public record Place(String town, int room) {}
