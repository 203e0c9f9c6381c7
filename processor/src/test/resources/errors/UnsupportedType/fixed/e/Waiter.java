package e;

import dev.kindred.model.*;
import java.util.List;

@Entity
public record Waiter(@Id Long id, List<String> names, String marks) {}
