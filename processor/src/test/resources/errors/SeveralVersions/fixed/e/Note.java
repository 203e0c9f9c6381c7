package e;

import dev.kindred.model.*;

@Entity
public record Note(@Id Long id, @Version int version, int revision) {}
