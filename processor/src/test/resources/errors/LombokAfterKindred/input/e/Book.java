package e;

import dev.kindred.model.*;

@Entity
@lombok.Data
public class Book {
  @Id private Long id;
  private String title;
}
