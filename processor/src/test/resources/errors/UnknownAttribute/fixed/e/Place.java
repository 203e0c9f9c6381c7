package e;

import dev.kindred.model.*;

@Entity(unique = @UniqueTogether({"name", "address"}))
public record Place(@Id Long id, String name, String address) {}
