package e;

import dev.kindred.model.*;

@MappedSuperclass
public abstract class Base {
  @Id Long id;
  String note;
}
