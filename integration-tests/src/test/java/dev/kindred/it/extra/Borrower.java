package dev.kindred.it.extra;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Somebody who borrows movies. */
@Entity
public record Borrower(
    @Id Long id,
    @Column(length = 20) String name,
    @ForeignKey(onDelete = CASCADE, relatedName = "borrowers") One<Outlet> outlet) {}
