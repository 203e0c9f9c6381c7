package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "seat") One<Seat> seat,
    @ManyToMany(table = "views", targetColumn = "seat", relatedName = "seenBy") Many<Seat> seen) {}
