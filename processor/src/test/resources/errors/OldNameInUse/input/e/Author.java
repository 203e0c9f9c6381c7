package e;

import dev.kindred.model.*;

@Entity
public record Author(@Id Long id) {}
