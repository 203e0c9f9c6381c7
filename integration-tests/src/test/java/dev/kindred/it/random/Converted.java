package dev.kindred.it.random;

import java.util.List;
import org.jooq.impl.AbstractConverter;

/** Types that random models store with converters. */
public final class Converted {

  private Converted() {}

  public record Money(long cents) {}

  public static final class OfMoney extends AbstractConverter<Long, Money> {
    private static final long serialVersionUID = 1L;

    public OfMoney() {
      super(Long.class, Money.class);
    }

    @Override
    public Money from(Long cents) {
      return new Money(cents);
    }

    @Override
    public Long to(Money money) {
      return money.cents();
    }
  }

  public static final class OfWords extends AbstractConverter<String, List<String>> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("unchecked") // there is no class of lists of texts
    public OfWords() {
      super(String.class, (Class<List<String>>) (Class<?>) List.class);
    }

    @Override
    public List<String> from(String text) {
      return List.of(text.split(" ", -1));
    }

    @Override
    public String to(List<String> words) {
      return String.join(" ", words);
    }
  }

  public static final class OfAnything extends AbstractConverter<String, Object> {
    private static final long serialVersionUID = 1L;

    public OfAnything() {
      super(String.class, Object.class);
    }

    @Override
    public Object from(String text) {
      return text;
    }

    @Override
    public String to(Object value) {
      return value.toString();
    }
  }
}
