package dev.kindred.it.shop;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;

/** Publishes novels. */
@Entity(table = "shop_publisher")
public record Publisher(@Id Long id, String name, @Inverse Many<Novel> novels) {}
