package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Its table is called like the second use of a page's. */
@Entity(table = "page_2")
public record PageNote(
    @Id Long id,
    String text,
    @ForeignKey(onDelete = CASCADE, relatedName = "notes") One<Page> page) {}
