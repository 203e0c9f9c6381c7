package e;

import dev.kindred.model.*;

@Entity
public class Animal {
  @Id Long id;
}
