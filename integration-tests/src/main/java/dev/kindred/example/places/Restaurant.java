package dev.kindred.example.places;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A place where one can eat; its key is its place. */
@Entity
public record Restaurant(
    @Id @OneToOne(onDelete = CASCADE) One<Place> place,
    boolean servesHotDogs,
    boolean servesPizza) {}
