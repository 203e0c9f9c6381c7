package e;

import dev.kindred.model.*;
import org.jooq.Converter;

public class FromThread implements Converter<Thread, StringBuilder> {
  private static final long serialVersionUID = 1L;

  @Override
  public StringBuilder from(Thread stored) {
    return null;
  }

  @Override
  public Thread to(StringBuilder seen) {
    return null;
  }

  @Override
  public Class<Thread> fromType() {
    return Thread.class;
  }

  @Override
  public Class<StringBuilder> toType() {
    return StringBuilder.class;
  }
}
