package dev.kindred.benchmark.kindred.rental;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.time.LocalDate;

@Entity
record Rental(
    @Id Long id,
    LocalDate rentedOn,
    @ForeignKey(onDelete = CASCADE, relatedName = "rentals") One<Film> film,
    @ForeignKey(onDelete = CASCADE, relatedName = "rentals") One<Customer> customer) {}
