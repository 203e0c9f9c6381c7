package e;

public enum Letter {
  A,
  B
}
