package e;

import dev.kindred.model.*;

@Entity
public record Waiter(@Id Long id, One<Place> place, Many<Place> places) {}
