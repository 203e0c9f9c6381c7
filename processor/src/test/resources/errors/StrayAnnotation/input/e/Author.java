package e;

import dev.kindred.model.*;

@Check("id > 0")
public class Author {
  long id;

  @RenamedFrom("Draft")
  static class Text {}

  static class Note {
    @Unique String text;
  }
}
