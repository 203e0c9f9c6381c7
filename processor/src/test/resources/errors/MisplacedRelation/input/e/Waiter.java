package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) Place place,
    @ForeignKey(onDelete = OnDelete.CASCADE) Many<Place> places,
    @ManyToMany One<Place> other,
    @Inverse String name) {}
