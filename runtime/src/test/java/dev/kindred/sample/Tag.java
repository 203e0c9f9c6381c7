package dev.kindred.sample;

import dev.kindred.model.Many;

/** A tag of books. */
public record Tag(String label, Many<Book> books) {}
