package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** What an author wrote. */
@Entity(table = "record_book")
public record Book(
    @Id Long id,
    String title,
    @ForeignKey(onDelete = CASCADE, relatedName = "books") One<Author> author)
    implements Shape.Book<Author> {}
