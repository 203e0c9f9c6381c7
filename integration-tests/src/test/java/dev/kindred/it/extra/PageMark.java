package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Its table is called like the third use of a page's, but for the case. */
@Entity(table = "Page_3")
public record PageMark(
    @Id Long id,
    String text,
    @ForeignKey(onDelete = CASCADE, relatedName = "marks") One<Page> page) {}
