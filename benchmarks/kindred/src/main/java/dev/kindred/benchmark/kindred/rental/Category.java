package dev.kindred.benchmark.kindred.rental;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
record Category(@Id Long id, @Column(length = 50) String name) {}
