package e;

import dev.kindred.model.*;

@Entity
public record Page(@Id Long id, @Tenant String firm, String text) {}
