package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A shop that lends movies. */
@Entity
public record Outlet(@Id Long id, @Column(length = 20) String city) {}
