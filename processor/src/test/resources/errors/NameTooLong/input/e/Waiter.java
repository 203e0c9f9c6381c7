package e;

import dev.kindred.model.*;

@Entity(schema = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept")
public record Waiter(
    @Id Long id,
    @Unique(name = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept") int number,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+", column = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept") One<Place> place,
    @ManyToMany(table = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept") Many<Place> others) {}
