package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @Default("1") @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Place> place) {}
