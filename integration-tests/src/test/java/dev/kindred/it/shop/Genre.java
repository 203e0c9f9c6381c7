package dev.kindred.it.shop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** What kind of novel it is. */
@Entity(table = "shop_genre")
public record Genre(@Id Long id, String name, @Inverse Many<Novel> novels) {}
