package e;

import dev.kindred.model.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Place> place,
    @ManyToMany(relatedName = "+") Many<Place> places,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") One<Place> other,
    String name,
    @Inverse Many<Place> visits,
    @ManyToMany(relatedName = "+") Many<Place> favourites,
    @ManyToMany(relatedName = "+") Many<Place> all,
    @OneToOne(onDelete = OnDelete.CASCADE, optional = true) One<Place> former) {}
