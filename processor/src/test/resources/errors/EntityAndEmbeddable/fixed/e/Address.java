package e;

import dev.kindred.model.*;

@Entity
public record Address(@Id Long id, String street) {}
