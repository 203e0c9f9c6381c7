package dev.kindred.sample;

import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** A book; it has an author, and may have an editor. */
public record Book(
    @Nullable Long id, String title, int pages, One<Author> author, One<Author> editor) {}
