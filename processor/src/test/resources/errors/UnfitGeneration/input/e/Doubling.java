package e;

import org.jooq.impl.AbstractConverter;

public class Doubling extends AbstractConverter<Integer, Integer> {
  private static final long serialVersionUID = 1L;

  public Doubling() {
    super(Integer.class, Integer.class);
  }

  @Override
  public Integer from(Integer stored) {
    return stored / 2;
  }

  @Override
  public Integer to(Integer value) {
    return value * 2;
  }
}
