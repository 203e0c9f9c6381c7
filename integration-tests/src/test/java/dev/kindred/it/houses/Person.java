package dev.kindred.it.houses;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;

/** Lives in houses. */
@Entity(table = "houses_person")
public record Person(
    @Id Long id,
    String name,
    @ManyToMany(relatedName = "occupants", table = "houses_person_houses") Many<House> houses) {}
