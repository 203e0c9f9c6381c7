package e;

import dev.kindred.model.*;

@Entity(table = "point")
public record Spot(@Id Long id, @ManyToMany(table = "spot") Many<Place> places) {}
