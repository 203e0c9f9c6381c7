package e;

import dev.kindred.model.*;

@Entity
public class Place {
  @Id Long id;

  Place() {}

  Place(Long id) {
    this.id = id;
  }
}
