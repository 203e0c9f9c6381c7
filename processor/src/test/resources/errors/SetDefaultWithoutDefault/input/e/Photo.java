package e;

import dev.kindred.model.*;

@Entity
public record Photo(@Id byte[] hash) {}
