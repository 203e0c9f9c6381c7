package e;

import dev.kindred.model.*;

@MappedSuperclass
public abstract class Printed {
  @Id Long id;

  @Check("pages > 0")
  int pages;
}
