package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

/** Has a key that may be 0, which drivers also read for NULL, and refers to others of its kind. */
@Entity
public record Knot(
    @Id(generated = false) Long id,
    @Nullable Long tension,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "tied") One<Knot> next,
    @Inverse Many<Knot> tied) {}
