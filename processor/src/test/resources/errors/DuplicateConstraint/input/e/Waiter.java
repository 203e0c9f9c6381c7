package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place, @Index String name) {}
