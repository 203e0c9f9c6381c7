package dev.kindred.it.classes;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Someone who writes; it carries the other side of {@link Book}'s relation. */
@Entity(table = "class_author")
public class Author implements Shape.Author<Book> {
  @Id private Long id;
  private String name;
  @Inverse private Many<Book> books;

  protected Author() {}

  Author(String name) {
    this.name = name;
  }

  @Override
  public Long id() {
    return id;
  }

  public Author id(Long id) {
    this.id = id;
    return this;
  }

  @Override
  public String name() {
    return name;
  }

  public Author name(String name) {
    this.name = name;
    return this;
  }

  @Override
  public Many<Book> books() {
    return books;
  }

  public Author books(Many<Book> books) {
    this.books = books;
    return this;
  }
}
