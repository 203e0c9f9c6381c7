package dev.kindred.benchmark.kindred.rental;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
record Payment(
    @Id Long id,
    @Column(precision = 8, scale = 2) BigDecimal amount,
    LocalDate paidOn,
    @ForeignKey(onDelete = CASCADE, relatedName = "payments") One<Rental> rental,
    @ForeignKey(onDelete = CASCADE, relatedName = "payments") One<Customer> customer) {}
