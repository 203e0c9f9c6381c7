package e;

import dev.kindred.model.*;

@Entity
public class Visit {
  @Id Long id;

  public Long getId() {
    return id;
  }
}
