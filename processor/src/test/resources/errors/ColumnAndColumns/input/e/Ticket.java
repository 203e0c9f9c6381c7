package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "seat", columns = {"r", "n"}) One<Seat> seat) {}
