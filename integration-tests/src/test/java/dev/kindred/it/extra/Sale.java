package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import java.math.BigDecimal;

/** What a view sums up. */
@Entity
public record Sale(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Merchant> merchant,
    @Column(precision = 10, scale = 2) BigDecimal net) {}
