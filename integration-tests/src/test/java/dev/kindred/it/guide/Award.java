package dev.kindred.it.guide;

import static dev.kindred.model.OnDelete.PROTECT;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** What a book won: it is not to be lost. */
@Entity
public record Award(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = PROTECT, relatedName = "awards") One<Book> book) {}
