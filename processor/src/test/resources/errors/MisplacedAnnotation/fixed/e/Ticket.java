package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @Tenant long homeId,
    @ForeignKey(columns = {"home_id"}, onDelete = OnDelete.CASCADE, relatedName = "+")
        One<Place> home,
    @ManyToMany(relatedName = "+") Many<Place> places) {}
