package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Visit(@Id Long id, String page, int minutes) {}
