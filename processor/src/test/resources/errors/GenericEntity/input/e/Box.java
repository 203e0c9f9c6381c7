package e;

import dev.kindred.model.*;

@Entity
public record Box<T>(@Id Long id) {}
