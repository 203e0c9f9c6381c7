package e;

import dev.kindred.model.*;

public record Place(Long id) {}
