package dev.kindred.it.model;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has a text as its key. */
@Entity
public record Label(@Id @Column(length = 200) String name, String meaning) {}
