package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @Default("1")
        @ForeignKey(onDelete = OnDelete.SET_DEFAULT)
        One<Seat> seat,
    @Default("here") @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Place> place) {}
