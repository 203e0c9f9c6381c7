package dev.kindred.it.houses;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Inverse;
import dev.kindred.model.Many;
import dev.kindred.model.One;

/** May have a boss, and serfs. */
@Entity(table = "houses_employee")
public record Employee(
    @Id Long id,
    String name,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "serfs") One<Employee> boss,
    @Inverse Many<Employee> serfs) {}
