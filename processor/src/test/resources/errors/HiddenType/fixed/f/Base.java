package f;

public class Base {
  public enum Inherited {
    A
  }
}
