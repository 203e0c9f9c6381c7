package e;

import dev.kindred.model.*;

@Entity
public record Ticket(
    @Id Long id,
    @Column(name = "s") @Backfill("1") @ForeignKey(onDelete = OnDelete.CASCADE) One<Seat> seat,
    @Column(length = 3) @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @Tenant @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> home,
    @ManyToMany(relatedName = "+") @Backfill("1") @Comment("Valid in") Many<Place> places) {}
