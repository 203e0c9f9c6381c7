package e;

import dev.kindred.model.*;

@Audited
public record Shelf(long id) {}
