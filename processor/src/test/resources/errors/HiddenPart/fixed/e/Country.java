package e;

import dev.kindred.model.*;

@Entity
public record Country(@Id Long id) {}
