package e;

import dev.kindred.model.*;

@MappedSuperclass
public abstract class Base {
  static int count;
  @Id Long id;
  String note;
  transient int reads;
}
