package dev.kindred.it.extra;

import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.GeneratedColumn;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** A class with a key and a relation that the database can give. */
@Entity
public class Payment {
  @Id
  @Default(sql = "lower('CASH')")
  String method;

  @Default(sql = "1")
  @ForeignKey(onDelete = OnDelete.PROTECT)
  One<Bill> bill = One.none();

  int cents;

  @GeneratedColumn("cents * 2")
  int twice;

  Payment() {}

  /** A payment with what is not null. */
  public Payment(String method, Bill bill, int cents) {
    this.method = method;
    this.bill = bill == null ? One.none() : One.of(bill);
    this.cents = cents;
  }

  public String method() {
    return method;
  }

  public One<Bill> bill() {
    return bill;
  }

  public int twice() {
    return twice;
  }

  /** Changes the amount. */
  public void cents(int amount) {
    cents = amount;
  }
}
