package dev.kindred.it.tickets;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Has a key that is generated, or was given by another shop. */
@Entity
public record Coupon(@Id Long id, @Unique String code) {}
