public enum Metadata {
  SHORT,
  LONG
}
