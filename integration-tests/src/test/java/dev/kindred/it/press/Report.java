package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Refers to its creator by the number. */
@Entity
public record Report(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = SET_NULL, optional = true, references = "num", relatedName = "reports")
        One<Creator> creator) {}
