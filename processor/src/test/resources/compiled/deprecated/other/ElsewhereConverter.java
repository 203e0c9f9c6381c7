package deprecated.other;

import org.jooq.impl.AbstractConverter;

/** Converter with a deprecated constructor. */
public class ElsewhereConverter extends AbstractConverter<String, StringBuilder> {
  private static final long serialVersionUID = 1L;

  /** Deprecated constructor. */
  @Deprecated
  public ElsewhereConverter() {
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
