package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** What leaves fall on. */
@Entity
public record Soil(@Id(generated = false) Long id) {}
