package e;

import dev.kindred.model.*;

@Entity
public record Firm(@Id(generated = true) @Tenant Long id, String name) {}
