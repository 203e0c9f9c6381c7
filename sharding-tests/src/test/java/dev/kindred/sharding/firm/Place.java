package dev.kindred.sharding.firm;

import dev.kindred.model.Embeddable;
import org.jspecify.annotations.Nullable;

/** Value object. */
@Embeddable
public record Place(String town, @Nullable Integer zip) {}
