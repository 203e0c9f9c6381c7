package e;

import dev.kindred.model.*;

@Entity(unique = @UniqueTogether({"tenant", "number"}))
public record Invoice(@Id Long id, @Tenant long tenant, int number) {}
