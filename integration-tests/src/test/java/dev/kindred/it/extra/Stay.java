package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** A key with one part that is given, and one that the database generates. */
@Entity
public record Stay(@Id long hotel, @Id(generated = true) Long number, String guest) {}
