package e;

import dev.kindred.model.*;

@Entity
public record Place(
    @Id Long id,
    @Unique(name = "u") String name,
    @Index(name = "U") String address,
    @Index(name = "waiter") String owner,
    @Index(name = "ix_waiter_place_id") String street,
    @Index(name = "pk_place") String city,
    @Check(value = "land > ''", name = "ck_place_land_length") String land) {}
