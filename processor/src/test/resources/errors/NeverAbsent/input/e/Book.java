package e;

import dev.kindred.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public record Book(
    @Id Long id,
    @Embedded @Nullable Stamp stamp,
    @Embedded(prefix = "x_") Optional<Stamp> other) {}
