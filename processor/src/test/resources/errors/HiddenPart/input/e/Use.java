package e;

enum Use {
  HOME,
  WORK
}
