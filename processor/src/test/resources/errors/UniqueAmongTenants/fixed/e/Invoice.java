package e;

import dev.kindred.model.*;

@Entity(
    unique = {
      @UniqueTogether({"tenant", "number"}),
      @UniqueTogether({"tenant", "receipt.serial"})
    })
public record Invoice(
    @Id Long id, @Tenant long tenant, int number, @Embedded Receipt receipt) {}
