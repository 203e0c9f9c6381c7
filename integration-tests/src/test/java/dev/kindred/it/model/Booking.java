package dev.kindred.it.model;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;

/** Refers to a key of two columns. */
@Entity
public record Booking(@Id Long id, String guest, @ForeignKey(onDelete = CASCADE) One<Seat> seat) {}
