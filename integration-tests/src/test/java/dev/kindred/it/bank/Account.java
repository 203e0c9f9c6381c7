package dev.kindred.it.bank;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;
import dev.kindred.model.Version;

/** Has money, which only moves. */
@Entity(table = "bank_account")
public record Account(@Id Long id, @Unique String number, long balance, @Version int version) {

  /** One that is not saved yet. */
  public Account(String number, long balance) {
    this(null, number, balance, 0);
  }
}
