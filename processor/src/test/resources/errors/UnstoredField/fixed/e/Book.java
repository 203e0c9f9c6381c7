package e;

import dev.kindred.model.*;

@Entity
public class Book {
  @Id Long id;
  static String prefix = "";
  @Unique String isbn;
  transient One<Book> next;
}
