package collisions;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;

@Entity(table = "outer_place_")
public record Outer_Place(@Id Long id) {}
