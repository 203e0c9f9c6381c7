package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Seat> seat,
    @ForeignKey(onDelete = OnDelete.PROTECT) One<Photo> photo) {}
