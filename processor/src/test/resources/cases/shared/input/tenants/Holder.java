package tenants;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
public record Holder(@Id Long id, String name) {}
