package dev.kindred.benchmark;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A restaurant at a place. */
@Entity
public record Restaurant(
    @Id @OneToOne(onDelete = OnDelete.CASCADE) One<Place> place,
    boolean servesHotDogs,
    boolean servesPizza) {}
