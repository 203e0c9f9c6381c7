package e;

import dev.kindred.model.*;

@MappedSuperclass
@Check("pages > 0")
public abstract class Printed {
  @Id Long id;
  int pages;
}
