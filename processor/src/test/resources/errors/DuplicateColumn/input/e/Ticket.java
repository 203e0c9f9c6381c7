package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id, int seatRow, @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat) {}
