package e;

import dev.kindred.model.*;

@Entity
public record Place(@Id String code) {}
