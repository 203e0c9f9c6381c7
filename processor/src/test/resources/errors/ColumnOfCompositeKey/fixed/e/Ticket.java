package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"seat_row", "seat_no"}) One<Seat> seat,
    @ManyToMany(table = "views", targetColumns = {"seat_row", "seat_no"}, relatedName = "seenBy")
        Many<Seat> seen) {}
