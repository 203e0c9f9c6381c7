package dev.kindred.it.library;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Has authors and readers. */
@Entity(table = "library_book")
public record Book(
    @Id Long id,
    String title,
    @ManyToMany(relatedName = "books", table = "library_book_authors") Many<Author> authors,
    @Inverse Many<Author> firstTimeAuthors,
    @Inverse Many<Reader> readBy) {}
