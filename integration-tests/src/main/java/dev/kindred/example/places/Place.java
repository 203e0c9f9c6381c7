package dev.kindred.example.places;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Somewhere to go; it may be a restaurant. */
@Entity
public record Place(
    @Id Long id, @Column(length = 50) String name, @Column(length = 80) String address) {}
