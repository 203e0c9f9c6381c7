package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What somebody paid, most often for a hire. */
@Entity
public record Fee(
    @Id Long id,
    @Column(precision = 8, scale = 2) BigDecimal amount,
    LocalDate paidOn,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "fees") One<Hire> hire,
    @ForeignKey(onDelete = CASCADE, relatedName = "fees") One<Borrower> borrower) {}
