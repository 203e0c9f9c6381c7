package dev.kindred.it.oracle.library;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import org.jspecify.annotations.Nullable;

/** Who prints books, or has printed none yet. */
@Entity(table = "oracle_publisher")
public record Publisher(
    @Id(generated = false) long id, @Nullable String name, @Nullable Integer founded) {}
