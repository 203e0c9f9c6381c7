package addresses;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity(table = "address_owner", unique = @UniqueTogether({"name", "address.city"}))
record Customer(
    @Id @Embedded(prefix = "") CustomerId id,
    String name,
    @Embedded Address address,
    @Embedded(prefix = "ship_") @Nullable Address shipTo,
    @Embedded @Index(name = "ix_credit") Money credit) {}
