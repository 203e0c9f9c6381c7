package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Place(@Id Long id) {}
