package e;

import dev.kindred.model.*;

@Audited
@Entity
public record Shelf(@Id long id) {}
