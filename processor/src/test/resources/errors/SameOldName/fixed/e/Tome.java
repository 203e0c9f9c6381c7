package e;

import dev.kindred.model.*;

@Entity
public record Tome(@Id Long id) {}
