package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A place where one can eat. */
@Entity(table = "record_restaurant")
public record Restaurant(
    @Id @OneToOne(onDelete = CASCADE) One<Place> place, boolean servesHotDogs, boolean servesPizza)
    implements Shape.Restaurant<Place> {}
