package addresses;

import dev.kindred.model.*;
import java.math.BigDecimal;

@Embeddable
public class Money {
  @Column(precision = 10, scale = 2)
  BigDecimal amount;

  private String asc;

  public String getAsc() {
    return asc;
  }

  public void setAsc(String asc) {
    this.asc = asc;
  }
}
