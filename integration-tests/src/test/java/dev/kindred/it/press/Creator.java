package dev.kindred.it.press;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.Unique;

/** Is known by a number beside its key. */
@Entity
public record Creator(
    @Id Long id,
    String name,
    @Unique int num,
    @ForeignKey(onDelete = CASCADE, relatedName = "creators") One<Info> extra) {}
