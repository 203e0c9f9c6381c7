package e;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

@Entity
public record Visit(@Id @Nullable String code) {}
