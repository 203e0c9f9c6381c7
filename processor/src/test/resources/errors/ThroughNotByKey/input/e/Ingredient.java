package e;

import dev.kindred.model.*;

@Entity
public record Ingredient(@Id Long id, @Unique String name) {}
