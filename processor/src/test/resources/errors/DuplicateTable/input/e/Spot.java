package e;

import dev.kindred.model.*;

@Entity(table = "PLACE")
public record Spot(@Id Long id, @ManyToMany(table = "spot") Many<Place> places) {}
