package e;

public enum Hemisphere {
  NORTH,
  SOUTH
}
