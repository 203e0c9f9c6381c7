package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "waiters") One<Place> place,
    @OneToOne(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> other) {}
