package library;

public enum Genre {
  FICTION,
  SCIENCE
}
