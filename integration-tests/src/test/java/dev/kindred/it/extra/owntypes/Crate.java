package dev.kindred.it.extra.owntypes;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

/** A crate, which may be empty. */
@Entity
public record Crate(@Id Long id, String name, @Embedded @Nullable Load load) {}
