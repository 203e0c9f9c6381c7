package p;

public enum Genre {
  ROCK,
  FOLK
}
