package e;

import dev.kindred.model.*;

@Entity
public class Book extends Base {
  String comment;
}
