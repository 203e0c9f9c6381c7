package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What views and read-only tables refer to. */
@Entity
public record Merchant(@Id Long id, String name) {}
