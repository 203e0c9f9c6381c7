package e;

import dev.kindred.model.*;
import org.jooq.Converter;

public class ToInteger implements Converter<String, StringBuilder> {
  private static final long serialVersionUID = 1L;

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
