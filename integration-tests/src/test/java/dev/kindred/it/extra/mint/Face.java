package dev.kindred.it.extra.mint;

import dev.kindred.model.Embeddable;
import dev.kindred.model.Embedded;
import org.jspecify.annotations.Nullable;

/** Face of a coin, with a value object in it. */
@Embeddable
public record Face(String head, @Embedded @Nullable Rim rim) {}
