package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @Column(name = "wanted_row") int seatRow,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat) {}
