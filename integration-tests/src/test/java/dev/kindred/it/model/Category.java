package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;

/** May be within another one of its kind. */
@Entity
public record Category(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "children")
        One<Category> parent,
    @Inverse Many<Category> children) {

  /** One that is not saved yet. */
  public static Category named(String name, One<Category> parent) {
    return new Category(null, name, parent, Many.none());
  }
}
