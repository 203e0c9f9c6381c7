package dev.kindred.it.model;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** What a pizza can be topped with. */
@Entity
public record Topping(@Id Long id, @Unique String name) {}
