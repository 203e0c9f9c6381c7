package e;

import dev.kindred.model.*;

@Entity
public record Page(@Id Long id, @Tenant long firm, String text) {}
