package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id, @Embedded(prefix = "ship_") Address shipTo, @Embedded Address billTo) {}
