package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Where clerks work; the first one is for those who have lost theirs. */
@Entity
public record Desk(@Id Long id, String name) {}
