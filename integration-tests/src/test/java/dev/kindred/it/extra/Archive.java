package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Has aisles of racks of sheets. */
@Entity
public record Archive(@Id Long id, String name) {}
