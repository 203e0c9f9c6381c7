package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity
public record Customer(@Id Long id, @Embedded @Nullable Address address) {}
