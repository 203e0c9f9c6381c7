package e;

import dev.kindred.model.*;

@Entity
@jakarta.persistence.Table
@jakarta.persistence.Cacheable
public class Book {
  @Id @jakarta.persistence.GeneratedValue Long id;
  private String title;
  @jakarta.persistence.ManyToOne @Inverse Many<Book> sequels;

  @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "sequels")
  One<Book> sequelOf;

  @javax.persistence.Column
  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
