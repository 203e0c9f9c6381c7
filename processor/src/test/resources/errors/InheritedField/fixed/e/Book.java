package e;

import dev.kindred.model.*;

@Entity
public class Book extends Base {
  @Id Long id;
  String note;
  String title;
}
