package e;

import dev.kindred.model.*;

@Entity
public record Draft(@Id Long id, @Version @Convert(Doubling.class) int version) {}
