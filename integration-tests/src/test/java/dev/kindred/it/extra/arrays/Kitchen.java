package dev.kindred.it.extra.arrays;

import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import java.util.List;

/** Kitchen with arrays of types of the database: its own enum, and another type for texts. */
@Entity
public record Kitchen(
    @Id Long id,
    @Column(type = "taste") List<Taste> tastes,
    @Column(type = "char(2)") List<String> rooms) {}
