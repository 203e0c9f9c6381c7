package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id,
    @Embedded(prefix = "ship-") Address shipTo,
    @Embedded(prefix = "bill to ") Address billTo) {}
