package dev.kindred.it.addresses;

import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.UniqueTogether;
import dev.kindred.model.Version;
import org.jspecify.annotations.Nullable;

/** Who lives somewhere, and may want letters somewhere else. */
@Entity(unique = @UniqueTogether({"name", "address.city"}))
public record Resident(
    @Id Long id,
    String name,
    @Embedded Address address,
    @Embedded(prefix = "post_") @Nullable Address postal,
    @Embedded @Nullable Stay stay,
    @Version int version) {}
