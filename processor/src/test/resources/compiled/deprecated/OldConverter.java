package deprecated;

import org.jooq.impl.AbstractConverter;

/** Converter that will be removed. */
@Deprecated(forRemoval = true)
public class OldConverter extends AbstractConverter<String, StringBuilder> {
  private static final long serialVersionUID = 1L;

  OldConverter() {
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
