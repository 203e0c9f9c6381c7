package collisions;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity
public record Restaurant(@Id Long id) {}
