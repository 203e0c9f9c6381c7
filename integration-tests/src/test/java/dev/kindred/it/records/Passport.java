package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** A document with the key of its person. */
@Entity(table = "record_passport")
public record Passport(@Id @OneToOne(onDelete = CASCADE) One<Person> person, String number)
    implements Shape.Passport<Person> {}
