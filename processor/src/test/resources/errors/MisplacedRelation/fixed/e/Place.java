package e;

import dev.kindred.model.*;

@Entity
public record Place(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "visits")
        One<Waiter> visitor) {}
