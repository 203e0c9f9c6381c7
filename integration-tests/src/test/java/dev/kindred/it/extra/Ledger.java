package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Default;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import java.math.BigInteger;
import java.net.URI;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ledger of a month, with values that are stored as texts. */
@Entity
public record Ledger(
    @Id YearMonth month,
    @Index char series,
    @Default("x") Character mark,
    @Nullable Character initial,
    @Default("09:00+01:00") OffsetTime opens,
    Optional<YearMonth> closed,
    @Column(length = 40) @Nullable URI link,
    @Default("https://example.org/a?b=c") URI home,
    @Column(precision = 15) BigInteger total) {

  /** Entry of a ledger. */
  @Entity
  public record Entry(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Ledger> ledger) {}
}
