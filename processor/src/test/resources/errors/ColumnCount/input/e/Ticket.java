package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, columns = {"seat_row"}) One<Seat> seat,
    @OneToOne(onDelete = OnDelete.CASCADE, columns = {"a", "b", "c"}, relatedName = "other")
        One<Seat> next,
    @ManyToMany(columns = {"ticket", "number"}, targetColumns = {"row", "number"}, relatedName = "+")
        Many<Seat> seen) {}
