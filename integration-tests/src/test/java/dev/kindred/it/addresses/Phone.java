package dev.kindred.it.addresses;

import org.jooq.Converter;

/** The number of a telephone, which is stored without blanks. */
public record Phone(String digits) {

  /** Stores a number as text. */
  public static final class TextConverter implements Converter<String, Phone> {
    private static final long serialVersionUID = 1;

    @Override
    public Phone from(String stored) {
      return stored == null ? null : new Phone(stored);
    }

    @Override
    public String to(Phone phone) {
      return phone == null ? null : phone.digits().replace(" ", "");
    }

    @Override
    public Class<String> fromType() {
      return String.class;
    }

    @Override
    public Class<Phone> toType() {
      return Phone.class;
    }
  }
}
