package e;

import dev.kindred.model.*;

@Entity
@RenamedFrom(sql = {"pass", "entry"})
public record Ticket(
    @Id Long id,
    @RenamedFrom(sql = {"cost", "fee"}) int price,
    @RenamedFrom(sql = "place") @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat) {}
