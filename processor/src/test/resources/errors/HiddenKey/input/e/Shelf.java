package e;

import dev.kindred.model.*;

@Entity
public record Shelf(@Id Letter letter) {}
