package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Its table, and all its columns, have names that SQL reserves. */
@Entity
public record Order(
    @Id Long id,
    int group,
    String select,
    @Column(name = "user") String table,
    @ForeignKey(onDelete = CASCADE, optional = true, relatedName = "having") One<Order> from) {}
