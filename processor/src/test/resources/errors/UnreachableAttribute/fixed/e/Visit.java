package e;

import dev.kindred.model.*;

@Entity
public class Visit {
  @Id private Long id;
  transient String guest;

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }
}
