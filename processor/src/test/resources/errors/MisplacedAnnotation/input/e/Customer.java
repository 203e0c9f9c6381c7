package e;

import dev.kindred.model.*;

@Entity
public record Customer(
    @Id Long id,
    @Column(length = 20) @Comment("Home") @Embedded Address address,
    @Default("?") @Backfill("'?'") @Embedded(prefix = "ship_") Address shipTo) {}
