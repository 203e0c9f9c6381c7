package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "the waiters") One<Place> place,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "class") One<Place> other) {}
