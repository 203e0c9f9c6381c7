package dev.kindred.it.extra;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

/** Is seen from ships. */
@Entity
public record Lighthouse(@Id Long id, String name) {}
