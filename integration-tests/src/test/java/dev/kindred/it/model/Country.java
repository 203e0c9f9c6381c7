package dev.kindred.it.model;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** Is referred to by its code. */
@Entity
public record Country(@Id Long id, @Unique @Column(length = 2) String code, String name) {}
