package dev.kindred.sharding.firm;

import java.util.Locale;
import org.jooq.impl.AbstractConverter;

/** Value that a converter stores. */
public record Colour(String name) {

  /** Stores its name in upper case. */
  public static final class Name extends AbstractConverter<String, Colour> {
    private static final long serialVersionUID = 1L;

    /** Creates the converter. */
    public Name() {
      super(String.class, Colour.class);
    }

    @Override
    public Colour from(String stored) {
      return new Colour(stored.toLowerCase(Locale.ROOT));
    }

    @Override
    public String to(Colour colour) {
      return colour.name().toUpperCase(Locale.ROOT);
    }
  }
}
