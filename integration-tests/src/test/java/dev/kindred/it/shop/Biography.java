package dev.kindred.it.shop;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** The life of a writer. */
@Entity(table = "shop_biography")
public record Biography(
    @Id @OneToOne(onDelete = CASCADE, relatedName = "biography") One<Writer> writer, String text) {}
