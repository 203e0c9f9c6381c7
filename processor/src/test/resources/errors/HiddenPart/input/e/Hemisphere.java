package e;

enum Hemisphere {
  NORTH,
  SOUTH
}
