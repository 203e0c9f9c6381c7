package e;

import dev.kindred.model.*;
import java.util.Set;

@Entity
public record Waiter(@Id Long id, Set<String> names, Set<?> marks) {}
