package hidden;

import dev.kindred.model.Convert;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import org.jooq.impl.AbstractConverter;

/** Public entity whose public members have types that only the package can name. */
@Entity
public class Visible {
  @Id public Long id;
  public Secret secret;

  @Convert(SecretConverter.class)
  public StringBuilder text;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public One<HiddenEntity> hidden;

  enum Secret {
    ONLY
  }

  static class SecretConverter extends AbstractConverter<String, StringBuilder> {
    private static final long serialVersionUID = 1L;

    SecretConverter() {
      super(String.class, StringBuilder.class);
    }

    @Override
    public StringBuilder from(String stored) {
      return stored == null ? null : new StringBuilder(stored);
    }

    @Override
    public String to(StringBuilder value) {
      return value == null ? null : value.toString();
    }
  }
}
