package dev.kindred.it.guide;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** Writes books, and may have a biography. */
@Entity
public record Author(
    @Id Long id,
    String name,
    @Nullable String country,
    @Inverse Many<Book> books,
    @Inverse One<Biography> biography) {}
