package setters;

/** Superclass that overloads a setter of its subclass. */
class Base {
  void setLetter(Integer letter) {
    throw new AssertionError(letter);
  }
}
