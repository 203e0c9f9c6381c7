package dev.kindred.it.guide;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.UniqueTogether;
import org.jspecify.annotations.Nullable;

/** Buys books, and may have them sent to another address. */
@Entity(unique = @UniqueTogether({"name", "address.city"}))
public record Customer(
    @Id Long id,
    String name,
    @Embedded Address address,
    @Embedded(prefix = "ship_") @Nullable Address shipTo) {}
