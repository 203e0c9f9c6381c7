package e;

import dev.kindred.model.*;

@Entity
public record Color(@Id Long id, String name) {}
