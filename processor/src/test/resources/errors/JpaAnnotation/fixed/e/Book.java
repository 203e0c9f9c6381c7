package e;

import dev.kindred.model.*;

@Entity(table = "book")
public class Book {
  @Id Long id;
  @Column(name = "title") private String title;
  @Inverse Many<Book> sequels;

  @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "sequels")
  One<Book> sequelOf;

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
