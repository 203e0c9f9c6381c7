package theatre;

import dev.kindred.model.*;

@Entity
public record Ticket(@Id long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat) {}
