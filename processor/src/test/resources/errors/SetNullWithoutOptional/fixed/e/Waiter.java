package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true) One<Place> place) {}
