package e;

import dev.kindred.model.*;
import f.Base;
import java.util.List;
import org.jooq.impl.AbstractConverter;

@Entity
class Place extends Base {
  @Id Long id;
  Kind kind;
  Inherited inherited;
  @Convert(Kinds.class) List<Kind[]> kinds;
  Shown shown;

  enum Kind {
    A
  }

  enum Shown {
    A
  }

  @SuppressWarnings("serial")
  static class Kinds extends AbstractConverter<String, List<Kind[]>> {
    @SuppressWarnings("unchecked")
    Kinds() {
      super(String.class, (Class<List<Kind[]>>) (Class<?>) List.class);
    }

    @Override
    public List<Kind[]> from(String stored) {
      return null;
    }

    @Override
    public String to(List<Kind[]> kinds) {
      return null;
    }
  }
}
