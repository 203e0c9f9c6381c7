package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.View;
import java.math.BigDecimal;

/** A view on another view, whose class comes before it; it is a class, and has another name. */
@Entity(table = "a_big_turnover")
@View("select merchant_id, total from turnover where total > 100")
public class BigTurnover {
  @Id long merchantId;
  BigDecimal total;

  public long merchantId() {
    return merchantId;
  }
}
