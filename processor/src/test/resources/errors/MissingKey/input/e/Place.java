package e;

import dev.kindred.model.*;

@Entity
public record Place(Long id, String name) {}
