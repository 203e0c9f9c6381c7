package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** A table with a key, which others write, and refers to what the application writes. */
@Entity(readOnly = true)
public record Region(
    @Id(generated = false) Long id,
    String name,
    @ForeignKey(onDelete = OnDelete.PROTECT, optional = true, relatedName = "governed")
        One<Merchant> mayor,
    @ManyToMany Many<Merchant> merchants) {}
