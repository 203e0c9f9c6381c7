package e;

import dev.kindred.model.*;

@Entity
public class Visit {
  @Id private final Long id = null;

  public Long getId() {
    return id;
  }
}
