package e;

import dev.kindred.model.*;

@Entity
public record Topping(@Id Long id) {}
