package e;

import dev.kindred.model.*;
import java.sql.SQLException;

@Entity
class Visit {
  @Id Long id;

  Visit() throws SQLException {}
}
