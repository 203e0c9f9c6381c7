package dev.kindred.it.extra;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What movies are about. */
@Entity
public record Topic(@Id Long id, @Column(length = 20) String name) {}
