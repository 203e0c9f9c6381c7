package dev.kindred.it.records;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What opens the door. */
@Entity(table = "record_badge")
public record Badge(@Id Long id, @Column(length = 8) String code) implements Shape.Badge {}
