package e;

import dev.kindred.model.*;

@Entity
public record Invoice(
    @Id Long id, @Tenant long tenant, @Unique int number, @Embedded Receipt receipt) {}
