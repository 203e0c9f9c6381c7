package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id @Unique Long id) {}
