package e;

import dev.kindred.model.*;

@Entity
public class Book {
  @Id Long id;
  @Default(sql = "100 + 1") Long shelf;
}
