package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ManyToMany(column = "number", targetColumns = {"row", "Number"}) Many<Seat> seen) {}
