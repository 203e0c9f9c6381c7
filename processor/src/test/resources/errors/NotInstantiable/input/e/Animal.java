package e;

import dev.kindred.model.*;

@Entity
public abstract class Animal {
  @Id Long id;
}
