package dev.kindred.benchmark.kindred.rental;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

@Entity
record Customer(
    @Id Long id,
    @Column(length = 50) String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "customers") One<Store> store) {}
