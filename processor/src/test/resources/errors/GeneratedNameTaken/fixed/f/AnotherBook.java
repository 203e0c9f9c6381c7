package f;

import dev.kindred.model.*;

@Entity
public record AnotherBook(@Id Long id) {}
