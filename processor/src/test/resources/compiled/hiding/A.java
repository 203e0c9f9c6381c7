package hiding;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Entity whose column is called like its metamodel class, in upper case. */
@Entity(table = "hiding_a")
public class A {
  @Id Long id;
  int a_;
  private int hashCode;
  private String toString;

  int getHashCode() {
    return hashCode;
  }

  void setHashCode(int hashCode) {
    this.hashCode = hashCode;
  }

  String getToString() {
    return toString;
  }

  void setToString(String toString) {
    this.toString = toString;
  }
}
