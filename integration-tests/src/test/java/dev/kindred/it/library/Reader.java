package dev.kindred.it.library;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Reads books. */
@Entity(table = "library_reader")
public record Reader(
    @Id Long id,
    String name,
    @ManyToMany(relatedName = "readBy", table = "library_reader_books") Many<Book> booksRead) {}
