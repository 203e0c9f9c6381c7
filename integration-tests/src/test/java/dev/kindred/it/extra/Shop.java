package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** What refers to a read-only table, and to a view. */
@Entity
public record Shop(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Region> region,
    @ForeignKey(onDelete = OnDelete.DO_NOTHING, optional = true) One<Turnover> turnover) {}
