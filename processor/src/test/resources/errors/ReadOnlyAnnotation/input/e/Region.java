package e;

import dev.kindred.model.*;

@Entity(readOnly = true)
public record Region(@Id Long id, @Version int version) {}
