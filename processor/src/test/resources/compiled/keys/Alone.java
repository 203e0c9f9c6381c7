package keys;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Single keys that are called like a method of Object. */
final class Alone {
  private Alone() {}

  @Entity
  static class First {
    @Id Integer hashCode;
  }

  @Entity
  static class Second {
    @Id Integer getClass;
    int wait;
    int equals;
  }

  @Entity
  record Third(@Id Long db, int set, int relate, int build) {}
}
