package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** May be below another one. */
@Entity
public record Tag(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "children") One<Tag> parent) {}
