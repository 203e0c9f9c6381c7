package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat,
    @Default("0") @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Place> place) {}
