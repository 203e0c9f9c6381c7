package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Refers to an airport by its code, which is its key. */
@Entity
public record Tower(
    @Id @OneToOne(onDelete = CASCADE, references = "code") One<Airport> airport, int height) {}
