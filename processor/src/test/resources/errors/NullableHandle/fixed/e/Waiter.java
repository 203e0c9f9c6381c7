package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+", optional = true) One<Place> place,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+", optional = true) One<Place> other,
    @ManyToMany(relatedName = "+") Many<Place> places) {}
