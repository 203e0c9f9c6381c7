package e;

import dev.kindred.model.*;

@Check("id > 0")
public class Author {
  long id;

  static class Note {
    @Unique String text;
  }
}
