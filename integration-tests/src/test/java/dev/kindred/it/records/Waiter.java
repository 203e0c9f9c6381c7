package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Someone who works at a restaurant. */
@Entity(table = "record_waiter")
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE) One<Restaurant> restaurant,
    @Column(length = 50) String name)
    implements Shape.Waiter<Restaurant> {}
