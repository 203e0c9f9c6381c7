package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** The name of its table is none without quotes. */
@Entity(table = "page lines")
public record PageLine(
    @Id Long id,
    String text,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "following")
        One<PageLine> before) {}
