package e;

import dev.kindred.model.*;

@Entity
public record Place(
    @Id Long id,
    @Unique(name = "u") String name,
    @Index String address,
    @Index String owner,
    @Index String street,
    @Index String city,
    @Check("land > ''") String land) {}
