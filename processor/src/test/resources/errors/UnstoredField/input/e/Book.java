package e;

import dev.kindred.model.*;

@Entity
public class Book {
  @Id Long id;
  @Column(length = 9) static String prefix = "";
  @Unique transient String isbn;
  @ForeignKey(onDelete = OnDelete.CASCADE) transient One<Book> next;
}
