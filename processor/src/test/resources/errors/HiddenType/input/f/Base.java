package f;

public class Base {
  protected enum Inherited {
    A
  }
}
