package dev.kindred.it.records;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Someone who writes; it carries the other side of {@link Book}'s relation. */
@Entity(table = "record_author")
public record Author(@Id Long id, String name, @Inverse Many<Book> books)
    implements Shape.Author<Book> {}
