package films;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
public record Actor(@Id Long actorId, String name) {}
