package roads;

public enum Metadata {
  SHORT,
  LONG
}
