package e;

import dev.kindred.model.*;
import java.util.List;

@Entity
public record Restaurant(@Id Long id, Place place, List<Waiter> waiters) {}
