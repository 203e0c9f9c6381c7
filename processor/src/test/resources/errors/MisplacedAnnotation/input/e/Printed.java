package e;

import dev.kindred.model.*;

@MappedSuperclass
@Check("pages > 0")
@Comment("On paper")
public abstract class Printed {
  @Id Long id;
  int pages;
}
