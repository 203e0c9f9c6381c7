package e;

public enum Use {
  HOME,
  WORK
}
