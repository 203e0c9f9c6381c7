package e;

import dev.kindred.model.*;

@Entity
public record Thing(String name) {}
