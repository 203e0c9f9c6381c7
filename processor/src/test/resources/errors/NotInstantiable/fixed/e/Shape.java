package e;

import dev.kindred.model.*;

@Entity
public record Shape(@Id Long id) {}
