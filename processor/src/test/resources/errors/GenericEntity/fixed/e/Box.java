package e;

import dev.kindred.model.*;

@Entity
public record Box(@Id Long id) {}
