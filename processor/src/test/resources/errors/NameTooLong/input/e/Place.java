package e;

import dev.kindred.model.*;

@Entity(table = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept")
public record Place(
    @Id Long id,
    @Column(name = "a_name_that_is_longer_than_every_database_would_take_it_to_be_kept") String name,
    @Column(name = "grün_und_schön_und_übrig_und_größer_und_höher_und_früher_12345") String green,
    @Column(name = "a_name_that_is_just_as_long_as_every_database_would_take_it_all") String fits) {}
