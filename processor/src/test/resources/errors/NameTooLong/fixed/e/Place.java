package e;

import dev.kindred.model.*;

@Entity(table = "short_name")
public record Place(
    @Id Long id,
    @Column(name = "short_name") String name,
    @Column(name = "grün") String green,
    @Column(name = "a_name_that_is_just_as_long_as_every_database_would_take_it_all") String fits) {}
