package dev.kindred.it.extra.kennel;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Medal with numbers of all sizes. */
@Entity
public record Medal(@Id Long id, int number, long wide, short small, byte tiny) {}
