package e;

import dev.kindred.model.*;

@Entity
public record Nothing(@Id Long id) {}
