package dev.kindred.it.extra.arrays;

import dev.kindred.model.Embeddable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something comes from, with the stations on its way. */
@Embeddable
public record Origin(String country, List<String> stations, int @Nullable [] days) {}
