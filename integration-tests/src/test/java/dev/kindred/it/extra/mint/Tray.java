package dev.kindred.it.extra.mint;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Audited;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.SoftDelete;
import dev.kindred.model.Tenant;
import dev.kindred.model.Version;
import java.time.YearMonth;

/** Tray of a tenant for a coin; the tenant and a relation are a part of its key. */
@Audited
@Entity(table = "mint_tray")
public class Tray {

  @Id @Tenant long owner;

  @Id
  @ForeignKey(onDelete = CASCADE, relatedName = "trays")
  One<Coin> coin = One.none();

  @Id YearMonth month = YearMonth.of(2026, 1);

  int pieces;

  @SoftDelete boolean gone;

  @Version int version;

  Tray() {}

  /** Creates a tray that is not saved. */
  public Tray(Coin coin, int pieces) {
    this.coin = One.of(coin);
    this.pieces = pieces;
  }

  /** Returns the number of coins. */
  public int pieces() {
    return pieces;
  }

  /** Returns this tray, of another month. */
  public Tray in(YearMonth other) {
    this.month = other;
    return this;
  }

  /** Returns this tray, with another number of coins. */
  public Tray with(int other) {
    this.pieces = other;
    return this;
  }
}
