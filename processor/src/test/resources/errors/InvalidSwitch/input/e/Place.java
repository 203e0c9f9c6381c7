package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id Long id, String name) {}
