package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, @Unique String name) {}
