package e;

import dev.kindred.model.*;

@Entity
public class Place {
  @Id Long id;
  @lombok.Getter String name;
}
