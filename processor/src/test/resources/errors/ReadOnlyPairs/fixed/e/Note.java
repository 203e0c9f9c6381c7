package e;

import dev.kindred.model.*;

@Entity
public record Note(@Id Long id, String tag) {}
