package dev.kindred.sample;

import org.jspecify.annotations.Nullable;

/** The names of an author, as a value object. */
public record Names(String name, @Nullable String nick) {}
