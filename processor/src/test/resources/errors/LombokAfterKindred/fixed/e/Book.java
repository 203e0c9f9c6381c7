package e;

import dev.kindred.model.*;

@Entity
@lombok.Data
public class Book {
  @Id Long id;
  String title;
}
