package dev.kindred.it.shop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;

/** Writes novels, and may have a biography. */
@Entity(table = "shop_writer")
public record Writer(
    @Id Long id, String name, @Inverse Many<Novel> novels, @Inverse One<Biography> biography) {}
