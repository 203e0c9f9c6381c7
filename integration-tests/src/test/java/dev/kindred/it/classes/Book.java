package dev.kindred.it.classes;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** What an author wrote. */
@Entity(table = "class_book")
public class Book implements Shape.Book<Author> {
  @Id private Long id;
  private String title;

  @ForeignKey(onDelete = CASCADE, relatedName = "books")
  private One<Author> author;

  protected Book() {}

  Book(String title, One<Author> author) {
    this.title = title;
    this.author = author;
  }

  @Override
  public Long id() {
    return id;
  }

  public Book id(Long id) {
    this.id = id;
    return this;
  }

  @Override
  public String title() {
    return title;
  }

  public Book title(String title) {
    this.title = title;
    return this;
  }

  @Override
  public One<Author> author() {
    return author;
  }

  public Book author(One<Author> author) {
    this.author = author;
    return this;
  }
}
