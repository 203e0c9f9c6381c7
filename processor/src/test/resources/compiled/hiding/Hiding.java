package hiding;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import org.jooq.impl.AbstractConverter;

/** Entity whose attributes are called like what generated code uses. */
@Entity
public record Hiding(
    @Id int Metadata,
    @Id int Accessors,
    @Id int dev,
    int dsl,
    @Convert(Anything.class) Object equals,
    int equals_,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Outer.DSL> One) {

  /** Converter of anything. */
  public static class Anything extends AbstractConverter<String, Object> {
    private static final long serialVersionUID = 1L;

    /** Creates a converter. */
    public Anything() {
      super(String.class, Object.class);
    }

    @Override
    public Object from(String stored) {
      return stored;
    }

    @Override
    public String to(Object value) {
      return value == null ? null : value.toString();
    }
  }
}
