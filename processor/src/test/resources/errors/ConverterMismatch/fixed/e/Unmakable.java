package e;

import dev.kindred.model.*;
import org.jooq.Converter;

public class Unmakable implements Converter<String, StringBuilder> {
  private static final long serialVersionUID = 1L;

  Unmakable() {}

  @Override
  public StringBuilder from(String stored) {
    return null;
  }

  @Override
  public String to(StringBuilder seen) {
    return null;
  }

  @Override
  public Class<String> fromType() {
    return String.class;
  }

  @Override
  public Class<StringBuilder> toType() {
    return StringBuilder.class;
  }
}
