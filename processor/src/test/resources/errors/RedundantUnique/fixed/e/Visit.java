package e;

import dev.kindred.model.*;

@Entity
public record Visit(@Id String code) {}
