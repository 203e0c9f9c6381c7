package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @Column(name = "x") String a,
    @Column(name = "y") String b,
    String placeId,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "place") One<Place> place) {}
