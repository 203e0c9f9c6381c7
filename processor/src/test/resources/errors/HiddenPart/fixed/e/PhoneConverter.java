package e;

import org.jooq.impl.AbstractConverter;

public class PhoneConverter extends AbstractConverter<String, Phone> {
  private static final long serialVersionUID = 1;

  public PhoneConverter() {
    super(String.class, Phone.class);
  }

  @Override
  public Phone from(String stored) {
    return stored == null ? null : new Phone(stored);
  }

  @Override
  public String to(Phone phone) {
    return phone == null ? null : phone.digits();
  }
}
