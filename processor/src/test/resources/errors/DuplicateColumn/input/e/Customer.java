package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id,
    String city,
    @Embedded(prefix = "") Address address,
    @Embedded(prefix = "x_") Address billTo,
    @Embedded(prefix = "X_") Address shipTo) {}
