package dev.kindred.it.oracle.library;

import dev.kindred.model.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where a publisher sits. */
@Embeddable
public record Office(String city, @Nullable Integer floor) {}
