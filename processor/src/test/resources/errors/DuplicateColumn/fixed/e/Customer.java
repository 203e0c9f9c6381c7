package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id,
    String city,
    @Embedded Address address,
    @Embedded(prefix = "bill_") Address billTo,
    @Embedded(prefix = "ship_") Address shipTo) {}
