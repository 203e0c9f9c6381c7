package dev.kindred.it.extra.kennel;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Kennel with a name of its own. */
@Entity
public record Kennel(@Id Long id, @Unique @Column(length = 50) String name) {}
