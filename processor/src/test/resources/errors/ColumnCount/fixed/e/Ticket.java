package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"seat_row", "seat_number"}) One<Seat> seat,
    @OneToOne(onDelete = OnDelete.CASCADE, columns = {"a", "b"}, relatedName = "other")
        One<Seat> next,
    @ManyToMany(columns = {"ticket"}, targetColumns = {"row", "number"}, relatedName = "+")
        Many<Seat> seen) {}
