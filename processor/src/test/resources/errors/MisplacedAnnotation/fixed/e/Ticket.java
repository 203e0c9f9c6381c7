package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @ManyToMany(relatedName = "+") Many<Place> places) {}
