package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Seat> seat,
    @ForeignKey(onDelete = OnDelete.SET_DEFAULT) One<Photo> photo) {}
