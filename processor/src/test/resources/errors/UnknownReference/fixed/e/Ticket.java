package e;

import dev.kindred.model.*;

@Entity
public record Ticket(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat) {}
