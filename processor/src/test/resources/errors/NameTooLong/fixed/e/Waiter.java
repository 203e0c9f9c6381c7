package e;

import dev.kindred.model.*;

@Entity(schema = "zoo")
public record Waiter(
    @Id Long id,
    @Unique(name = "number_key") int number,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+", column = "place_key") One<Place> place,
    @ManyToMany(table = "waiter_others") Many<Place> others) {}
