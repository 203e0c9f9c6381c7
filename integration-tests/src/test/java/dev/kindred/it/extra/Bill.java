package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.GeneratedColumn;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Values that the database gives: defaults, what it computes, and what nobody else writes. */
@Entity
public record Bill(
    @Id Long id,
    @Unique String code,
    @Column(precision = 10, scale = 2) BigDecimal net,
    @GeneratedColumn("net * 2") @Column(precision = 12, scale = 2) BigDecimal twice,
    @GeneratedColumn(value = "upper(code)", stored = false) String label,
    @Default(sql = "upper('new')") String state,
    @Default(sql = "1 + 1") @Nullable Integer copies,
    @Default(sql = "current_timestamp") Instant issued,
    @Column(readOnly = true) @Default("0") int changes) {

  /** A bill whose other values the database gives. */
  public static Bill of(String code, String net) {
    return new Bill(null, code, new BigDecimal(net), null, null, null, null, null, 0);
  }
}
