package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, references = "row", relatedName = "+") One<Seat> seat,
    @ForeignKey(onDelete = OnDelete.CASCADE, references = "place", relatedName = "+")
        One<Seat> best,
    @ForeignKey(onDelete = OnDelete.CASCADE, references = "label", relatedName = "+")
        One<Seat> last) {}
