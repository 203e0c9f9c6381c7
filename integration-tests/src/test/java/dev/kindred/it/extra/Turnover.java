package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.View;
import java.math.BigDecimal;

/** A view with a key, which is a relation. */
@View(
    "select merchant_id, cast(sum(net) as decimal(12, 2)) as total, count(*) as sales"
        + " from sale group by merchant_id")
public record Turnover(
    @Id @OneToOne(onDelete = OnDelete.DO_NOTHING) One<Merchant> merchant,
    @Column(precision = 12, scale = 2) BigDecimal total,
    long sales) {}
