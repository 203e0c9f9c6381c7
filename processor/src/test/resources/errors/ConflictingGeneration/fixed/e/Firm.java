package e;

import dev.kindred.model.*;

@Entity
public record Firm(@Id(generated = true) Long id, String name) {}
