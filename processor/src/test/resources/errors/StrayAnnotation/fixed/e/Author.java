package e;

public class Author {
  long id;

  static class Note {
    String text;
  }
}
