package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** A table without a key, which others write. */
@Entity(readOnly = true)
public record Stopover(
    @ForeignKey(onDelete = OnDelete.DO_NOTHING) One<Merchant> merchant, int minutes) {}
