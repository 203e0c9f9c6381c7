package e;

import dev.kindred.model.*;

@Entity
record Country(@Id Long id) {}
