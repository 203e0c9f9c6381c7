package e;

import dev.kindred.model.*;

@Entity
public record Book(
    @Id Long id, @Embedded Stamp stamp, @Embedded(prefix = "x_") Stamp other) {}
