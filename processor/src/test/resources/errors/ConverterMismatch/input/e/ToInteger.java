package e;

import dev.kindred.model.*;
import org.jooq.Converter;

public class ToInteger implements Converter<String, Integer> {
  private static final long serialVersionUID = 1L;

  @Override
  public Integer from(String stored) {
    return null;
  }

  @Override
  public String to(Integer seen) {
    return null;
  }

  @Override
  public Class<String> fromType() {
    return String.class;
  }

  @Override
  public Class<Integer> toType() {
    return Integer.class;
  }
}
