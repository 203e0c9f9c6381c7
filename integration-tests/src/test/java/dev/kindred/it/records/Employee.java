package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Someone with a badge. */
@Entity(table = "record_employee")
public record Employee(
    @Id Long id,
    String name,
    @OneToOne(onDelete = CASCADE, relatedName = "employee") One<Badge> badge)
    implements Shape.Employee<Badge> {}
