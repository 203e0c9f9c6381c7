package e;

import dev.kindred.model.*;

@Entity
public record Tenant(@Id Long id) {}
