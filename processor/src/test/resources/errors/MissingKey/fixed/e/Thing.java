package e;

import dev.kindred.model.*;

@Entity
public record Thing(@Id String name) {}
