package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom(sql = "pass")
public record Ticket(
    @Id Long id,
    @RenamedFrom(sql = "fee") int price,
    @RenamedFrom(sql = {"place_row", "place_number"}) @ForeignKey(onDelete = OnDelete.CASCADE)
        One<Seat> seat) {}
