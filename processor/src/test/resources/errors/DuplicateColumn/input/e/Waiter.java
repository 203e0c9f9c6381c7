package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @Column(name = "x") String a,
    @Column(name = "X") String b,
    String placeId,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place) {}
