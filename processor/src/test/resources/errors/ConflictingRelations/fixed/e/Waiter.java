package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @OneToOne(onDelete = OnDelete.CASCADE) One<Place> place) {}
