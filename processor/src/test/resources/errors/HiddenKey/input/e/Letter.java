package e;

enum Letter {
  A,
  B
}
