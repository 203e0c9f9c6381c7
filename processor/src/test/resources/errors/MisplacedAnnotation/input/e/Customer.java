package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id,
    @Column(length = 20) @Embedded Address address,
    @Default("?") @Backfill("'?'") @Embedded(prefix = "ship_") Address shipTo) {}
