package dev.kindred.benchmark;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A place. */
@Entity
public record Place(@Id Long id, @Column(length = 50) String name, @Column(length = 80) String address) {}
