package e;

import dev.kindred.model.*;

@Entity
public class Visit {
  @Id private Long id;
  private String guest;
}
