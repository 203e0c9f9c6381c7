package p;

import org.jooq.impl.AbstractConverter;

public record Minutes(int number) {
  public static class Number extends AbstractConverter<Integer, Minutes> {
    private static final long serialVersionUID = 1L;

    public Number() {
      super(Integer.class, Minutes.class);
    }

    @Override
    public Minutes from(Integer number) {
      return new Minutes(number);
    }

    @Override
    public Integer to(Minutes minutes) {
      return minutes.number();
    }
  }
}
