package dev.kindred.it.records;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Somewhere to go. */
@Entity(table = "record_place")
public record Place(
    @Id Long id, @Column(length = 50) String name, @Column(length = 80) String address)
    implements Shape.Place {}
