package dev.kindred.it.guide;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Unique;

/** What kind of book it is. */
@Entity
public record Genre(@Id Long id, @Unique String name) {}
