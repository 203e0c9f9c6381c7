package store;

import org.jooq.impl.AbstractConverter;

public class MoneyConverter extends AbstractConverter<Long, Money> {
  private static final long serialVersionUID = 1L;

  public MoneyConverter() {
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
