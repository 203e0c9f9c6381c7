package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Visit of a ward, with a foreign key of an enum type. */
@Entity
public record Visit(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Ward> ward) {}
