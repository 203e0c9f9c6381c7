package dev.kindred.benchmark;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a user has filled in; the fields that are null filter nothing. */
public record BookSearch(
    @Nullable Long authorId, @Nullable Integer minimumPages, @Nullable BigDecimal maximumPrice) {}
