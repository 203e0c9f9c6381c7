package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @ManyToMany(relatedName = "+") Many<Place> places,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> other,
    String name) {}
