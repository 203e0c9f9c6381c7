package e;

import dev.kindred.model.*;

@Entity
public record Customer(@Id Long id, String name) {}
