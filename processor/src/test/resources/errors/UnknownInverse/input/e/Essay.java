package e;

import dev.kindred.model.*;

@Entity
public record Essay(@Id Long id) {}
