package e;

import dev.kindred.model.*;

@Entity
public record Place(
    @Id Long id, @Unique(name = "u") String name, @Index(name = "v") String address) {}
