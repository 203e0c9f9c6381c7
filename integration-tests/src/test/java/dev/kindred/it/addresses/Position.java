package dev.kindred.it.addresses;

import dev.kindred.model.Embeddable;

/** A point on a map. */
@Embeddable
public record Position(double latitude, double longitude) {}
